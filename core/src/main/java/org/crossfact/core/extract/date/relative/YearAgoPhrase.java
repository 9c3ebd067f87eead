package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;

/** "the year-ago quarter", "year-ago sales": the year before that of the publication, as an adjective. */
final class YearAgoPhrase implements PhraseReader {

    private static final int LENGTH = 3;

    @Override
    public Set<String> firstWords() {
        return Set.of("year");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        boolean written = DateWords.isDash(scan.token(at + 1))
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 2).lower().equals("ago");
        return written
                ? anchors.published()
                        .flatMap(day -> CalendarUnit.YEAR
                                .shifted(day, -1)
                                .map(value -> Phrase.counted(at, at + LENGTH, value, RelativeWords.publication(day))))
                : Optional.empty();
    }
}
