package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.extract.date.relative.Anchors.Anchor;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "two weeks ago", "a year earlier", "will end in three days", "a week from tomorrow", "two days after Christmas". */
final class CountedPhrase implements PhraseReader {

    /** So many of a unit, and one past the last token that tells it. */
    private record Distance(int count, CalendarUnit unit, int to) {

        Distance back() {
            return new Distance(-count, unit, to);
        }
    }

    private final List<PhraseReader> namedDays;

    /** @param namedDays read the day from which is counted: "tomorrow", "next Friday" */
    CountedPhrase(List<PhraseReader> namedDays) {
        this.namedDays = List.copyOf(namedDays);
    }

    @Override
    public Set<String> firstWords() {
        return RelativeWords.COUNTS.words();
    }

    @Override
    public boolean mayBeginWithNumber() {
        return true;
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        return distance(scan, at).flatMap(distance -> counted(scan, at, distance, anchors));
    }

    private static Optional<Distance> distance(Scan scan, int at) {
        boolean couple =
                scan.token(at).lower().equals("a") && scan.token(at + 1).lower().equals("couple");
        int number = couple ? at + 1 : at;
        OptionalInt count = RelativeWords.count(scan.token(number));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int word = scan.token(number + 1).lower().equals("of") ? number + 2 : number + 1;
        return CalendarUnit.of(scan.token(word)).map(unit -> new Distance(count.getAsInt(), unit, word + 1));
    }

    private Optional<Phrase> counted(Scan scan, int at, Distance distance, Anchors anchors) {
        int relation = distance.to();
        return switch (scan.token(relation).lower()) {
            case "ago" -> from(at, relation + 1, distance.back(), anchors.ofPublication());
            case "earlier" -> fromNarrative(scan, at, distance.back(), anchors);
            case "later", "afterwards" -> fromNarrative(scan, at, distance, anchors);
            case "from", "after" -> fromNamedDay(scan, at, distance, anchors);
            case "before" -> fromNamedDay(scan, at, distance.back(), anchors);
            default -> in(scan, at, distance, anchors);
        };
    }

    private static Optional<Phrase> from(int at, int to, Distance distance, Optional<Anchor> anchor) {
        return anchor.filter(counted -> isFineEnough(counted.date(), distance.unit()))
                .flatMap(counted -> value(counted.date(), distance.unit(), distance.count())
                        .map(value -> Phrase.counted(at, to, value, counted.words())));
    }

    /** "A year earlier" goes back from what was told, "earlier than" compares. */
    private static Optional<Phrase> fromNarrative(Scan scan, int at, Distance distance, Anchors anchors) {
        int to = distance.to() + 1;
        return scan.token(to).lower().equals("than") ? Optional.empty() : from(at, to, distance, anchors.ofNarrative());
    }

    /** "In two weeks" lies ahead where the verb does; "built in two weeks" is a length. */
    private static Optional<Phrase> in(Scan scan, int at, Distance distance, Anchors anchors) {
        boolean ahead = scan.token(at - 1).lower().equals("in") && Tense.around(scan, at - 1) == Tense.FUTURE;
        return ahead ? from(at, distance.to(), distance, anchors.ofPublication()) : Optional.empty();
    }

    private Optional<Phrase> fromNamedDay(Scan scan, int at, Distance distance, Anchors anchors) {
        int named = distance.to() + 1;
        if (scan.token(named).lower().equals("now")) {
            return from(at, named + 1, distance, anchors.ofPublication());
        }
        return namedDays.stream()
                .flatMap(reader -> reader.read(scan, named, anchors).stream())
                .findFirst()
                .flatMap(day -> fromDay(at, distance, day));
    }

    /** From a day that is told to the day, months and years are counted to the day too. */
    private static Optional<Phrase> fromDay(int at, Distance distance, Phrase named) {
        Optional<LocalDate> day =
                named.value() instanceof PartialDate date ? date.toLocalDate() : Optional.<LocalDate>empty();
        return day.flatMap(from -> distance.unit().dayAfter(from, distance.count()))
                .map(value -> Phrase.counted(at, named.to(), value, named.anchor()));
    }

    static boolean isFineEnough(PartialDate date, CalendarUnit unit) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND, FORTNIGHT -> date.toLocalDate().isPresent();
            case MONTH, QUARTER, HALF -> date.hasYear() && date.hasMonth();
            default -> date.hasYear();
        };
    }

    static Optional<DateValue> value(PartialDate date, CalendarUnit unit, int steps) {
        Optional<LocalDate> day = date.toLocalDate().or(date::earliest);
        return day.flatMap(from -> unit.counted(from, steps));
    }
}
