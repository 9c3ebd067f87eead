package org.crossfact.core.extract.date.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/**
 * Reads times of day and gives them to the day beside which they stand: "10 a.m. on Friday", "June 5, 14:30". A time
 * without a day has no calendar value; its TIMEX3 value takes the day of its sentence, else that of the publication.
 */
public final class TimesOfDay implements Refiner {

    private static final String NAME = "date/time";
    private static final int LONGEST_CLOCK = 4;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<TimeOfDay> times = times(scan, finds);
        if (times.isEmpty()) {
            return finds;
        }
        Days days = new Days(scan, finds);
        List<Find<When>> added = new ArrayList<>();
        BitSet dated = new BitSet();
        for (TimeOfDay time : times) {
            dated.set(time.from(), time.to());
            if (!days.join(time)) {
                alone(scan, time, days).ifPresent(added::add);
            }
        }
        return DateAdditions.merged(days.finds(), added, dated);
    }

    private static List<TimeOfDay> times(Scan scan, List<Find<?>> finds) {
        BitSet taken = new BitSet();
        finds.stream().filter(DateAdditions::keepsItsWords).forEach(find -> taken.set(find.from(), find.to()));
        List<TimeOfDay> times = new ArrayList<>();
        int after = 0;
        for (int at = 0; at < scan.size(); at++) {
            Token token = scan.token(at);
            Optional<TimeOfDay> time = Optional.empty();
            if (token.isNumber() && token.text().length() <= LONGEST_CLOCK && !taken.get(at)) {
                time = ClockWords.at(scan, at);
            } else if (token.isWord() && PartOfDayWords.isOne(token) && !taken.get(at)) {
                time = PartOfDayWords.at(scan, at);
            }
            if (time.isPresent()
                    && time.get().from() >= after
                    && !taken.get(time.get().from())) {
                times.add(time.get());
                after = time.get().to();
            }
        }
        return times;
    }

    private static Optional<Find<When>> alone(Scan scan, TimeOfDay time, Days days) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::toLocalDate);
        return switch (time.standing()) {
            case BESIDE_A_DAY -> Optional.empty();
            case TODAY -> published.map(day -> counted(time, day, day));
            case YESTERDAY -> published.map(day -> counted(time, day.minusDays(1), day));
            case ALONE -> {
                String day = days.near(time.from(), published)
                        .or(() -> published.flatMap(news -> days.toldBefore(time.from(), news)))
                        .or(() -> published.map(PartialDate::of))
                        .map(PartialDate::edtf)
                        .orElse("XXXX-XX-XX");
                When when = When.timex(new Undated(), day + time.sign());
                yield Optional.of(Find.printed(Kinds.DATE, time.from(), time.to(), NAME, when));
            }
        };
    }

    private static Find<When> counted(TimeOfDay time, LocalDate day, LocalDate published) {
        PartialDate date = PartialDate.of(day);
        When when = new When(date, Set.of(), Optional.empty(), Optional.of(date.edtf() + time.sign()));
        Reading<When> reading = Reading.inferred(when, "counted from the publication date " + published);
        return new Find<>(Kinds.DATE, time.from(), time.to(), NAME, List.of(reading), Optional.empty());
    }
}
