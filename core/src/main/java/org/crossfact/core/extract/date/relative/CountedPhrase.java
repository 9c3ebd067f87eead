package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.extract.date.relative.Anchors.Anchor;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Timex;

/** "two weeks ago", "a year earlier", "will end in three days", "a week from tomorrow", "two days after Christmas", "half a century ago". */
final class CountedPhrase implements PhraseReader {

    private static final String HALF = "half";

    private final List<PhraseReader> namedDays;

    /** @param namedDays read the day from which is counted: "tomorrow", "next Friday" */
    CountedPhrase(List<PhraseReader> namedDays) {
        this.namedDays = List.copyOf(namedDays);
    }

    @Override
    public Set<String> firstWords() {
        return RelativeWords.union(RelativeWords.COUNTS.words(), Set.of(HALF));
    }

    @Override
    public boolean mayBeginWithNumber() {
        return true;
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        boolean half = scan.token(at).lower().equals(HALF);
        Optional<Distance> distance =
                half ? Distance.halfAt(scan, at) : Distance.quarterAt(scan, at).or(() -> Distance.startingAt(scan, at));
        return isPart(scan, at - 1) ? Optional.empty() : distance.flatMap(far -> counted(scan, at, far, anchors));
    }

    /** The "half" of "half a century", the "quarter of" of a quarter. */
    private static boolean isPart(Scan scan, int at) {
        return scan.token(at).lower().equals(HALF)
                || (scan.token(at).lower().equals("of")
                        && scan.token(at - 1).lower().equals("quarter"));
    }

    private Optional<Phrase> counted(Scan scan, int at, Distance distance, Anchors anchors) {
        int relation = distance.to();
        return switch (scan.token(relation).lower()) {
            case "ago" -> ago(at, relation + 1, distance.back(), anchors.ofPublication());
            case "earlier" -> fromNarrative(scan, at, distance.back(), anchors);
            case "later", "afterwards" -> fromNarrative(scan, at, distance, anchors);
            // "for three days from Monday" is a length
            case "from" -> isFor(scan, at) ? Optional.empty() : fromNamedDay(scan, at, distance, anchors);
            case "after" -> fromNamedDay(scan, at, distance, anchors);
            case "before" -> fromNamedDay(scan, at, distance.back(), anchors);
            default -> in(scan, at, distance, anchors);
        };
    }

    private static Optional<Phrase> from(int at, int to, Distance distance, Optional<Anchor> anchor) {
        return anchor.filter(counted -> isFineEnough(counted.date(), distance.finest()))
                .flatMap(counted ->
                        value(counted.date(), distance).map(value -> Phrase.counted(at, to, value, counted.words())));
    }

    /** "Six weeks ago" is a day of which nothing but the week is sure. */
    private static Optional<Phrase> ago(int at, int to, Distance distance, Optional<Anchor> published) {
        Optional<Phrase> phrase = from(at, to, distance, published);
        return distance.finest() == CalendarUnit.WEEK
                ? phrase.map(found -> found.value() instanceof PartialDate day
                        ? day.toLocalDate()
                                .map(Timex::week)
                                .map(found::withTimex)
                                .orElse(found)
                        : found)
                : phrase;
    }

    /** "A year earlier" goes back from what was told, "earlier than" compares. */
    private static Optional<Phrase> fromNarrative(Scan scan, int at, Distance distance, Anchors anchors) {
        int to = distance.to() + 1;
        return scan.token(to).lower().equals("than")
                ? Optional.empty()
                : from(at, to, distance, anchors.ofNarrative())
                        .filter(phrase -> anchors.admit(phrase.value(), Tense.around(scan, at)));
    }

    /** "In two weeks" lies ahead where the verb does; "built in two weeks" and "the first time in two years" are lengths. */
    private static Optional<Phrase> in(Scan scan, int at, Distance distance, Anchors anchors) {
        String before = scan.token(at - 2).lower();
        boolean compares = before.equals("time") || before.equals("first") || before.endsWith("est");
        boolean ahead =
                !compares && scan.token(at - 1).lower().equals("in") && Tense.around(scan, at - 1) == Tense.FUTURE;
        return ahead ? from(at, distance.to(), distance, anchors.ofPublication()) : Optional.empty();
    }

    private Optional<Phrase> fromNamedDay(Scan scan, int at, Distance distance, Anchors anchors) {
        int named = distance.to() + 1;
        if (scan.token(named).lower().equals("now")) {
            return from(at, named + 1, distance, anchors.ofPublication());
        }
        Optional<DayOfWeek> weekday = DateWords.weekdayInFull(scan.token(named));
        if (weekday.isPresent() && distance.unit() == CalendarUnit.WEEK && isFrom(scan, named - 1)) {
            return anchors.published()
                    .map(day -> day.with(TemporalAdjusters.next(weekday.get())))
                    .map(day -> Phrase.counted(named, named + 1, PartialDate.of(day), RelativeWords.publication(day)))
                    .flatMap(day -> fromDay(at, distance, day));
        }
        return namedDays.stream()
                .flatMap(reader -> reader.read(scan, named, anchors).stream())
                .findFirst()
                .flatMap(day -> fromDay(at, distance, day));
    }

    private static boolean isFor(Scan scan, int at) {
        return scan.token(at - 1).lower().equals("for");
    }

    /** "A week from Saturday" looks ahead whatever the verb. */
    private static boolean isFrom(Scan scan, int at) {
        return scan.token(at).lower().equals("from");
    }

    /** From a day that is told to the day, months and years are counted to the day too. */
    private static Optional<Phrase> fromDay(int at, Distance distance, Phrase named) {
        Optional<LocalDate> day =
                named.value() instanceof PartialDate date ? date.toLocalDate() : Optional.<LocalDate>empty();
        return day.flatMap(from -> distance.dayFrom(from))
                .map(value -> Phrase.counted(at, named.to(), value, named.anchor()));
    }

    static boolean isFineEnough(PartialDate date, CalendarUnit unit) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND, FORTNIGHT -> date.toLocalDate().isPresent();
            case MONTH, QUARTER, HALF -> date.hasYear() && date.hasMonth();
            default -> date.hasYear();
        };
    }

    private static Optional<DateValue> value(PartialDate date, Distance distance) {
        Optional<LocalDate> day = date.toLocalDate().or(date::earliest);
        return day.flatMap(distance::countedFrom);
    }
}
