package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.extract.date.relative.Anchors.Anchor;
import org.crossfact.core.value.DateValue;

/** "that year", "the same day", "the following month", "the next morning", "the day before": seen from the date that was told last. */
final class ToldPhrase implements PhraseReader {

    @Override
    public Set<String> firstWords() {
        return Set.of("the", "that");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        if (anchors.ofNarrative().isEmpty()) {
            return Optional.empty();
        }
        boolean the = scan.token(at).lower().equals("the");
        OptionalInt before =
                the ? CalendarUnit.of(scan.token(at + 1)).isPresent() ? beside(scan, at + 2) : none() : none();
        if (before.isPresent()) {
            return phrase(scan, at, at + 1, at + 3, before.getAsInt(), anchors);
        }
        OptionalInt steps = the ? afterThe(scan.token(at + 1)) : alone(scan.token(at));
        int unit = the ? at + 2 : at + 1;
        return steps.isPresent() ? phrase(scan, at, unit, unit + 1, steps.getAsInt(), anchors) : Optional.empty();
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    /** "The day before", when nothing follows that it comes before. */
    private static OptionalInt beside(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean ends = !next.isWord() && !next.isNumber();
        return switch (scan.token(at).lower()) {
            case "before" -> ends ? OptionalInt.of(-1) : none();
            case "after" -> ends ? OptionalInt.of(1) : none();
            default -> none();
        };
    }

    /** How many units "the same", "the next" or "the previous" one lies from that told before. */
    static OptionalInt afterThe(Token word) {
        return switch (word.lower()) {
            case "same" -> OptionalInt.of(0);
            case "following", "next" -> OptionalInt.of(1);
            case "previous", "preceding" -> OptionalInt.of(-1);
            default -> none();
        };
    }

    private static OptionalInt alone(Token word) {
        return word.lower().equals("that") ? OptionalInt.of(0) : none();
    }

    /** "That year" needs one that was told; "the previous year" comes before this one when none was. */
    private static Optional<Phrase> phrase(Scan scan, int at, int unitAt, int to, int steps, Anchors anchors) {
        Token word = scan.token(unitAt);
        Optional<String> partOfDay = DateWords.partOfDay(word);
        Optional<CalendarUnit> unit = partOfDay.isPresent()
                ? Optional.of(CalendarUnit.DAY)
                : CalendarUnit.of(word).filter(one -> !word.lower().endsWith("s"));
        Optional<Anchor> anchor = steps == 0 ? anchors.ofTold() : anchors.ofNarrative();
        return unit.flatMap(stretch -> anchor.filter(from -> CountedPhrase.isFineEnough(from.date(), stretch))
                .flatMap(from -> from.date()
                        .earliest()
                        .flatMap(day -> stretch.shifted(day, steps))
                        .filter(value -> anchors.admit(value, Tense.around(scan, at)))
                        .map(value -> phrase(at, to, value, from.words(), partOfDay))));
    }

    private static Phrase phrase(int from, int to, DateValue value, String anchor, Optional<String> partOfDay) {
        Phrase whole = Phrase.counted(from, to, value, anchor);
        return partOfDay.map(sign -> whole.withTimex(value.edtf() + sign)).orElse(whole);
    }
}
