package org.crossfact.core.orthography.seam;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds weekdays that lost the space to the word behind them: "Fridaymorning". */
public final class WeekdaySeams implements SlipFinder {

    private static final String PROBLEM = "A weekday and a word run together without a space";
    private static final String DAY = "day";
    private static final Set<String> LITTLE = Set.of("the", "and", "but", "for", "was", "has", "had", "who");
    private static final int SHORTEST_WORD = 4;

    @Override
    public Stream<Slip> find(Page page) {
        return page.tokens().stream()
                .filter(token -> token.isCapitalised() && weekdayEnd(token.lower()) > 0)
                .filter(token -> !Neighbours.inAddress(page.text(), token.span()))
                .flatMap(token -> split(token).stream());
    }

    private static Optional<Slip> split(Token token) {
        int end = weekdayEnd(token.lower());
        String word = token.text().substring(end);
        return Dictionary.isWord(word) || Words.isFunction(word)
                ? Optional.of(Slip.of(
                        token.start(), token.end(), PROBLEM, token.text().substring(0, end) + " " + word))
                : Optional.empty();
    }

    /** Where the weekday ends with which a longer word begins; 0 for none. */
    private static int weekdayEnd(String lower) {
        int end = lower.indexOf(DAY) + DAY.length();
        boolean longer =
                end > DAY.length() && (lower.length() >= end + SHORTEST_WORD || LITTLE.contains(lower.substring(end)));
        return longer && Words.isWeekday(lower.substring(0, end)) ? end : 0;
    }
}
