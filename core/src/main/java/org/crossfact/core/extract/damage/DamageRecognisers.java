package org.crossfact.core.extract.damage;

import java.util.List;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;

/** The kinds of damage that are undone, most telling first. */
public final class DamageRecognisers {

    private DamageRecognisers() {}

    public static List<Recogniser> all() {
        return List.of(
                new PlaceholderName(),
                new PlaceholderSlash(),
                new PlaceholderTail(),
                new PlaceholderDate(),
                new PlaceholderNumber(),
                new HeadlessPlaceholder(),
                new GluedDate(),
                new GluedYear(),
                new YearOutOfReach(),
                new ImpossibleTime(),
                new OutOfOrderDate(),
                new BareMonth(),
                new MonthNumber(),
                new SlashedDays(),
                new SplitDate(),
                new SplitRange(),
                new SplitTimes(),
                new SplitHour(),
                new SplitDecade(),
                new SplitCount(),
                new SplitDesignation(),
                new TwoPartFigure(),
                new ConfusedDigits(),
                new WrongEnding(),
                new MissingEnding(),
                new DayAfterIn());
    }

    /** What is done with the finds, in this order. */
    public static List<Refiner> refiners() {
        return List.of(new YearBeside(), new EvidenceOrder());
    }
}
