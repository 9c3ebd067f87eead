package org.crossfact.core.extract.damage;

import java.util.List;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.damage.digit.ConfusedDay;
import org.crossfact.core.extract.damage.digit.ConfusedDigits;
import org.crossfact.core.extract.damage.digit.ConfusedMarks;
import org.crossfact.core.extract.damage.digit.ConfusedMonth;
import org.crossfact.core.extract.damage.digit.ConfusedOrdinal;
import org.crossfact.core.extract.damage.digit.HoursAsPoints;
import org.crossfact.core.extract.damage.digit.MinutesAsPoints;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.extract.damage.evidence.EvidenceOrder;
import org.crossfact.core.extract.damage.evidence.YearBeside;
import org.crossfact.core.extract.damage.form.DayAfterIn;
import org.crossfact.core.extract.damage.form.MissingEnding;
import org.crossfact.core.extract.damage.form.NumberAmongNames;
import org.crossfact.core.extract.damage.form.PeriodAfterOn;
import org.crossfact.core.extract.damage.form.SignAsWord;
import org.crossfact.core.extract.damage.form.WrongEnding;
import org.crossfact.core.extract.damage.glued.GluedDate;
import org.crossfact.core.extract.damage.glued.GluedDay;
import org.crossfact.core.extract.damage.glued.GluedLead;
import org.crossfact.core.extract.damage.glued.GluedMonth;
import org.crossfact.core.extract.damage.glued.GluedTime;
import org.crossfact.core.extract.damage.glued.GluedYear;
import org.crossfact.core.extract.damage.impossible.DayNought;
import org.crossfact.core.extract.damage.impossible.ImpossibleTime;
import org.crossfact.core.extract.damage.impossible.YearOutOfReach;
import org.crossfact.core.extract.damage.order.BareMonth;
import org.crossfact.core.extract.damage.order.DayBehindYear;
import org.crossfact.core.extract.damage.order.MonthNumber;
import org.crossfact.core.extract.damage.order.MovedYear;
import org.crossfact.core.extract.damage.order.OutOfOrderDate;
import org.crossfact.core.extract.damage.order.YearBeforeDay;
import org.crossfact.core.extract.damage.placeholder.BeheadedMonth;
import org.crossfact.core.extract.damage.placeholder.HeadlessPlaceholder;
import org.crossfact.core.extract.damage.placeholder.PlaceholderAlone;
import org.crossfact.core.extract.damage.placeholder.PlaceholderBound;
import org.crossfact.core.extract.damage.placeholder.PlaceholderDate;
import org.crossfact.core.extract.damage.placeholder.PlaceholderName;
import org.crossfact.core.extract.damage.placeholder.PlaceholderNumber;
import org.crossfact.core.extract.damage.placeholder.PlaceholderNumeric;
import org.crossfact.core.extract.damage.placeholder.PlaceholderParts;
import org.crossfact.core.extract.damage.placeholder.PlaceholderScaled;
import org.crossfact.core.extract.damage.placeholder.PlaceholderSlash;
import org.crossfact.core.extract.damage.placeholder.PlaceholderTail;
import org.crossfact.core.extract.damage.placeholder.PlaceholderTime;
import org.crossfact.core.extract.damage.split.SlashedDays;
import org.crossfact.core.extract.damage.split.SpacedTime;
import org.crossfact.core.extract.damage.split.SplitCentury;
import org.crossfact.core.extract.damage.split.SplitCount;
import org.crossfact.core.extract.damage.split.SplitDate;
import org.crossfact.core.extract.damage.split.SplitDay;
import org.crossfact.core.extract.damage.split.SplitDecade;
import org.crossfact.core.extract.damage.split.SplitDesignation;
import org.crossfact.core.extract.damage.split.SplitFirstDay;
import org.crossfact.core.extract.damage.split.SplitHour;
import org.crossfact.core.extract.damage.split.SplitMinute;
import org.crossfact.core.extract.damage.split.SplitNumericDate;
import org.crossfact.core.extract.damage.split.SplitOrdinal;
import org.crossfact.core.extract.damage.split.SplitRange;
import org.crossfact.core.extract.damage.split.SplitTimes;
import org.crossfact.core.extract.damage.split.SplitYear;
import org.crossfact.core.extract.damage.split.SplitYears;

/** The kinds of damage that are undone, most telling first. */
public final class DamageRecognisers {

    private DamageRecognisers() {}

    public static List<Recogniser> all() {
        return List.of(
                new PlaceholderName(),
                new PlaceholderSlash(),
                new PlaceholderTail(),
                new PlaceholderBound(),
                new PlaceholderDate(),
                new PlaceholderParts(),
                new PlaceholderNumeric(),
                new PlaceholderTime(),
                new PlaceholderNumber(),
                new PlaceholderScaled(),
                new HeadlessPlaceholder(),
                new BeheadedMonth(),
                new PlaceholderAlone(),
                new GluedDate(),
                new GluedMonth(),
                new GluedLead(),
                new GluedYear(),
                new GluedDay(),
                new GluedTime(),
                new YearOutOfReach(),
                new ImpossibleTime(),
                new DayNought(),
                new MovedYear(),
                new OutOfOrderDate(),
                new YearBeforeDay(),
                new DayBehindYear(),
                new BareMonth(),
                new MonthNumber(),
                new SlashedDays(),
                new SplitNumericDate(),
                new SplitDate(),
                new SplitDay(),
                new SplitYear(),
                new SplitYears(),
                new SplitRange(),
                new SplitFirstDay(),
                new SplitTimes(),
                new SplitHour(),
                new SplitMinute(),
                new SpacedTime(),
                new SplitDecade(),
                new SplitCentury(),
                new SplitOrdinal(),
                new SplitCount(),
                new SplitDesignation(),
                new TwoPartFigure(),
                new MinutesAsPoints(),
                new HoursAsPoints(),
                new ConfusedDigits(),
                new ConfusedDay(),
                new ConfusedMarks(),
                new ConfusedMonth(),
                new ConfusedOrdinal(),
                new WrongEnding(),
                new MissingEnding(),
                new SignAsWord(),
                new DayAfterIn(),
                new PeriodAfterOn(),
                new NumberAmongNames());
    }

    /** What is done with the finds, in this order. */
    public static List<Refiner> refiners() {
        return List.of(new YearBeside(), new EvidenceOrder());
    }
}
