package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Scan;

/** "the week after next", "the year before last": one further than the next or the last. */
final class SecondNextPhrase implements PhraseReader {

    private static final int LENGTH = 4;

    @Override
    public Set<String> firstWords() {
        return Set.of("the");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        int steps = steps(scan.token(at + 2).lower(), scan.token(at + 3).lower());
        Optional<LocalDate> published = anchors.published();
        if (steps == 0 || published.isEmpty()) {
            return Optional.empty();
        }
        return CalendarUnit.of(scan.token(at + 1))
                .flatMap(unit -> unit.shifted(published.get(), steps))
                .map(value -> Phrase.counted(at, at + LENGTH, value, RelativeWords.publication(published.get())));
    }

    private static int steps(String relation, String direction) {
        return switch (relation) {
            case "after" -> direction.equals("next") ? 2 : 0;
            case "before" -> direction.equals("last") ? -2 : 0;
            default -> 0;
        };
    }
}
