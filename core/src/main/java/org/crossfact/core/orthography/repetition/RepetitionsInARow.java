package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/**
 * Finds words that stand twice in a row in a line: "the the", "Leave a comment Leave a comment". Every token is compared
 * with the twelve after it, so the cost is linear.
 */
public final class RepetitionsInARow {

    private static final int LONGEST_PHRASE = 12;
    private static final int WIDEST_GAP = 2;

    private final List<Token> tokens;
    private final RepetitionsMeant meant;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Tokens from {@code start} on that repeat their first {@code phrase} tokens so many times. */
    record Stretch(int start, int phrase, int times) {

        int end() {
            return start + phrase * times;
        }
    }

    private RepetitionsInARow(Page page) {
        tokens = page.tokens();
        meant = new RepetitionsMeant(tokens);
    }

    /** The repetitions in order that nobody meant, the shortest phrase where several would do. */
    public static List<RepetitionInARow> of(Page page) {
        RepetitionsInARow search = new RepetitionsInARow(page);
        for (int phrase = 1; phrase <= LONGEST_PHRASE; phrase++) {
            search.find(phrase);
        }
        search.stretches.sort(Comparator.comparing(Stretch::start).thenComparing(Stretch::phrase));
        List<RepetitionInARow> found = new ArrayList<>();
        int end = 0;
        for (Stretch stretch : search.stretches) {
            if (stretch.start() >= end && !search.meant.covers(stretch)) {
                found.add(search.spans(stretch));
            }
            // what was meant is meant in longer phrases too: "over and over and over and over"
            end = Math.max(end, stretch.end());
        }
        return found;
    }

    private void find(int phrase) {
        int same = 0;
        for (int i = 0; i + phrase <= tokens.size(); i++) {
            if (i + phrase < tokens.size() && isSame(tokens.get(i), tokens.get(i + phrase))) {
                same++;
            } else {
                if (same >= phrase) {
                    add(new Stretch(i - same, phrase, same / phrase + 1));
                }
                same = 0;
            }
        }
    }

    private static boolean isSame(Token one, Token other) {
        return one.kind() == other.kind()
                && one.kind() != TokenKind.BREAK
                && one.lower().equals(other.lower())
                && isInCapitals(one) == isInCapitals(other);
    }

    /** A headline in capitals may run into the text that begins with its words: "UPGRADED BY HOLT BANK Holt Bank said". */
    private static boolean isInCapitals(Token token) {
        return token.text().length() > 1
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && token.isWord();
    }

    /** What touches is one word, "knock-knock-knock" or a path; what stands far apart is in columns of a table. */
    private void add(Stretch stretch) {
        int second = stretch.start() + stretch.phrase();
        int gap = tokens.get(second).start() - tokens.get(second - 1).end();
        if (gap > 0 && gap <= WIDEST_GAP) {
            stretches.add(stretch);
        }
    }

    private RepetitionInARow spans(Stretch stretch) {
        Token first = tokens.get(stretch.start());
        Token lastOfFirst = tokens.get(stretch.start() + stretch.phrase() - 1);
        return new RepetitionInARow(
                first.span().hull(tokens.get(stretch.end() - 1).span()),
                first.span().hull(lastOfFirst.span()));
    }
}
