package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DateValue;

/** "last week", "this year", "the next decade", "the past three months", "the 5 coming years". */
final class UnitPhrase implements PhraseReader {

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        if (anchors.published().isEmpty()) {
            return Optional.empty();
        }
        int first = scan.token(at).lower().equals("the") ? at + 1 : at;
        OptionalInt count = RelativeWords.count(scan.token(first));
        boolean countFirst = count.isPresent();
        int word = countFirst ? first + 1 : first;
        OptionalInt direction = RelativeWords.direction(scan.token(word));
        if (direction.isEmpty() || isNoDistance(scan, at, word)) {
            return Optional.empty();
        }
        int after = word + 1;
        if (!countFirst) {
            count = RelativeWords.count(scan.token(after));
            after = count.isPresent() ? after + 1 : after;
        }
        if (scan.token(after).lower().equals("calendar")
                || scan.token(after).lower().equals("working")) {
            after++;
        }
        Optional<CalendarUnit> unit = CalendarUnit.of(scan.token(after));
        int to = after + 1;
        return unit.isEmpty() || goesOn(scan, to)
                ? Optional.empty()
                : value(anchors.published().get(), unit.get(), direction.getAsInt(), count)
                        .map(value -> Phrase.counted(
                                at,
                                to,
                                value,
                                RelativeWords.publication(anchors.published().get())));
    }

    private static Optional<DateValue> value(LocalDate published, CalendarUnit unit, int direction, OptionalInt count) {
        if (count.isEmpty()) {
            return unit.shifted(published, direction);
        }
        return direction == 0 || count.getAsInt() == 0
                ? Optional.empty()
                : unit.stretch(published, direction * count.getAsInt());
    }

    /** "At last", "the following year" (of another date) and "past the day" are no distance from the publication date. */
    private static boolean isNoDistance(Scan scan, int at, int word) {
        return switch (scan.token(word).lower()) {
            case "following", "previous", "preceding" -> true;
            case "past" ->
                !scan.token(at).lower().equals("the") && !scan.token(at).lower().equals("past");
            case "last" -> scan.token(at - 1).lower().equals("at");
            default -> false;
        };
    }

    /** "This half-hour", "last year-end", "the last week of March". */
    private static boolean goesOn(Scan scan, int to) {
        boolean dash = scan.touchesPrevious(to) && DateWords.isDash(scan.token(to));
        return dash || scan.token(to).lower().equals("of");
    }
}
