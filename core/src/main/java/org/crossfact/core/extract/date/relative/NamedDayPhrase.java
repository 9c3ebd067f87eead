package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
final class NamedDayPhrase implements PhraseReader {

    @Override
    public Set<String> firstWords() {
        return Set.of("the", "yesterday", "today", "tomorrow");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        if (anchors.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = anchors.published().get();
        int day = scan.token(at).lower().equals("the") ? at + 1 : at;
        boolean beside = scan.token(day).lower().equals("day");
        String word = scan.token(day + 1).lower();
        if (beside && (word.equals("before") || word.equals("after"))) {
            OptionalInt named = distance(scan.token(day + 2).lower());
            boolean away = named.isPresent() && named.getAsInt() == (word.equals("before") ? -1 : 1);
            return away ? phrase(at, day + 3, published, 2 * named.getAsInt()) : Optional.empty();
        }
        OptionalInt distance = distance(scan.token(at).lower());
        return distance.isPresent() && !isInName(scan, at)
                ? phrase(at, at + 1, published, distance.getAsInt())
                : Optional.empty();
    }

    /** "Psychology Today", "USA TODAY". */
    private static boolean isInName(Scan scan, int at) {
        return scan.token(at).isCapitalised()
                && scan.oneSpaceBefore(at)
                && scan.token(at - 1).isCapitalised();
    }

    /** How many days after the publication date the word points; "today's" markets may be those of any day. */
    static OptionalInt distance(String word) {
        return switch (word) {
            case "yesterday" -> OptionalInt.of(-1);
            case "today" -> OptionalInt.of(0);
            case "tomorrow" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    private static Optional<Phrase> phrase(int from, int to, LocalDate published, int days) {
        PartialDate day = PartialDate.of(published.plusDays(days));
        return Optional.of(Phrase.counted(from, to, day, RelativeWords.publication(published)));
    }
}
