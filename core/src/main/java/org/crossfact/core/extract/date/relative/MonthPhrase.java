package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;

/** "last June", "this July", "next spring": a month or season by its direction. */
final class MonthPhrase implements PhraseReader {

    @Override
    public Set<String> firstWords() {
        return RelativeWords.DIRECTIONS.words();
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        OptionalInt direction = RelativeWords.direction(scan.token(at));
        Optional<Integer> month = month(scan.token(at + 1));
        if (direction.isEmpty() || month.isEmpty() || goesOn(scan, at + 2)) {
            return Optional.empty();
        }
        return anchors.seenFrom(scan, at, CalendarUnit.MONTH)
                .flatMap(anchor -> inYear(anchor.day(), month.get(), direction.getAsInt())
                        .map(date -> Phrase.naming(DatePart.MONTH, at, at + 2, date, anchor.words())));
    }

    private static Optional<Integer> month(Token word) {
        Optional<Integer> month = DateWords.month(word);
        boolean season = switch (word.lower()) {
            case "spring", "summer", "autumn", "fall", "winter" -> true;
            default -> false;
        };
        return season ? DateWords.PARTS_OF_YEAR.value(word.lower()).map(Integer::valueOf) : month;
    }

    /** "Last" is the nearest that is over, "next" the nearest that has not begun, "this" the one of the year. */
    private static Optional<PartialDate> inYear(LocalDate seenFrom, int month, int direction) {
        int year = seenFrom.getYear();
        PartialDate here = PartialDate.ofMonth(year, month);
        LocalDate first = here.earliest().orElseThrow();
        LocalDate last = here.latest().orElseThrow();
        if (direction < 0 && !last.isBefore(seenFrom)) {
            return Optional.of(PartialDate.ofMonth(year - 1, month));
        }
        if (direction > 0 && !first.isAfter(seenFrom)) {
            return Optional.of(PartialDate.ofMonth(year + 1, month));
        }
        return Optional.of(here);
    }

    /** "Last June 5", "next May Day". */
    private static boolean goesOn(Scan scan, int to) {
        Token next = scan.token(to);
        boolean name = next.isCapitalised() && !next.text().equals("I") && scan.oneSpaceBefore(to);
        return next.isNumber() || name;
    }
}
