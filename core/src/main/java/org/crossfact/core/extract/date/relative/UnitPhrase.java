package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;

/** "last week", "this year", "the next decade", "the past three months", "the past year", "the 5 coming years". */
final class UnitPhrase implements PhraseReader {

    private static final String THE = "the";

    @Override
    public Set<String> firstWords() {
        return RelativeWords.union(
                Set.of(THE), RelativeWords.union(RelativeWords.DIRECTIONS.words(), RelativeWords.COUNTS.words()));
    }

    @Override
    public boolean mayBeginWithNumber() {
        return true;
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        if (anchors.published().isEmpty()) {
            return Optional.empty();
        }
        int first = scan.token(at).lower().equals(THE) ? at + 1 : at;
        OptionalInt count = RelativeWords.count(scan.token(first));
        boolean countFirst = count.isPresent();
        int word = countFirst ? first + 1 : first;
        boolean justPast = isJustPast(scan, word);
        OptionalInt direction = justPast ? OptionalInt.of(-1) : RelativeWords.direction(scan.token(word));
        if (direction.isEmpty() || isNoDistance(scan, word, anchors)) {
            return Optional.empty();
        }
        int after = justPast ? word + 2 : word + 1;
        if (!countFirst) {
            count = RelativeWords.count(scan.token(after));
            after = count.isPresent() ? after + 1 : after;
        }
        int named = isAdjective(scan.token(after).lower()) ? after + 1 : after;
        boolean counted = count.isPresent();
        boolean stretch = counted || (!justPast && isStretch(scan, word, named));
        return CalendarUnit.of(scan.token(named))
                .filter(unit -> !goesOn(scan, named + 1) && (stretch || isNamed(scan, word, unit)))
                .filter(unit -> counted || !scan.token(named).lower().endsWith("s"))
                .flatMap(unit -> stretch
                        ? stretch(at, named + 1, unit, direction.getAsInt() * count(scan, named), anchors)
                        : one(at, named + 1, unit, direction.getAsInt(), anchors));
    }

    /** "This past weekend" is the last one. */
    private static boolean isJustPast(Scan scan, int at) {
        return scan.token(at).lower().equals("this")
                && scan.token(at + 1).lower().equals("past");
    }

    private static boolean isAdjective(String word) {
        return word.equals("calendar") || word.equals("working") || word.equals("full");
    }

    private static int count(Scan scan, int named) {
        OptionalInt before = RelativeWords.count(scan.token(named - 1));
        return before.isPresent()
                ? before.getAsInt()
                : RelativeWords.count(scan.token(named - 2)).orElse(1);
    }

    private static Optional<Phrase> one(int from, int to, CalendarUnit unit, int direction, Anchors anchors) {
        LocalDate published = anchors.published().orElseThrow();
        return unit.shifted(published, direction)
                .map(value -> Phrase.counted(from, to, value, RelativeWords.publication(published)));
    }

    private static Optional<Phrase> stretch(int from, int to, CalendarUnit unit, int steps, Anchors anchors) {
        LocalDate published = anchors.published().orElseThrow();
        return steps == 0
                ? Optional.empty()
                : unit.stretch(published, steps)
                        .map(value -> Phrase.counted(from, to, value, RelativeWords.publication(published))
                                .withTimex(unit.length(Math.abs(steps))));
    }

    /** "The past year" and "the last decade" reach up to now, "last year" is the one of the calendar. */
    private static boolean isStretch(Scan scan, int word, int named) {
        boolean the = scan.token(word - 1).lower().equals(THE);
        boolean decade = scan.token(named).lower().equals("decade");
        return scan.token(word).lower().equals("past")
                || (the && decade && scan.token(word).lower().equals("last"));
    }

    /** "The last day" is the end of something, "the next day" follows what was told. */
    private static boolean isNamed(Scan scan, int word, CalendarUnit unit) {
        return unit != CalendarUnit.DAY || !scan.token(word - 1).lower().equals(THE);
    }

    /** "At last", "half past the hour"; "the following year" is seen from what was told. */
    private static boolean isNoDistance(Scan scan, int word, Anchors anchors) {
        boolean the = scan.token(word - 1).lower().equals(THE);
        return switch (scan.token(word).lower()) {
            case "following" -> the;
            case "previous", "preceding" -> the && anchors.told().isPresent();
            case "past" -> !the && RelativeWords.count(scan.token(word + 1)).isEmpty();
            case "last" -> scan.token(word - 1).lower().equals("at");
            default -> false;
        };
    }

    /** "This half-hour", "last year-end", "the last week of March". */
    private static boolean goesOn(Scan scan, int to) {
        boolean dash = scan.touchesPrevious(to) && DateWords.isDash(scan.token(to));
        return dash || scan.token(to).lower().equals("of");
    }
}
