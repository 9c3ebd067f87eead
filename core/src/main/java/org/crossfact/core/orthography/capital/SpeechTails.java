package org.crossfact.core.orthography.capital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds a quotation whose speaker was cut off into a sentence of its own: "We are tired." Said the farmer. With a colon the
 * words lead to what is said next, as news magazines write it.
 */
public final class SpeechTails implements SlipFinder {

    private static final String PROBLEM = "The speaker is cut off from the quotation";
    private static final Set<String> SAID = Set.of("Said", "Says");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their", "one", "another");
    private static final int LONGEST = 40;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(2, tokens.size() - 1)
                .filter(i -> SAID.contains(tokens.get(i).text()))
                .boxed()
                .flatMap(i -> slip(tokens, i).stream());
    }

    private static Optional<Slip> slip(List<Token> tokens, int i) {
        Token stop = tokens.get(i - 2);
        Token mark = tokens.get(i - 1);
        Token speaker = tokens.get(i + 1);
        boolean cut = (mark.is('"') || mark.is('\u201d'))
                && (stop.is('.') || stop.is(','))
                && stop.touches(mark)
                && tokens.get(i).start() - mark.end() == 1
                && (isNameAlone(tokens, i + 1) || ARTICLES.contains(speaker.text()));
        return cut && endsWithoutColon(tokens, i)
                ? Optional.of(Slip.of(
                        stop.start(),
                        tokens.get(i).end(),
                        PROBLEM,
                        "," + mark.text() + " " + tokens.get(i).lower()))
                : Optional.empty();
    }

    /** "Said Weber." and "Said Karl Weber, who …" tell the speaker; "Said Aydin, the owner's son, was there" is a name. */
    private static boolean isNameAlone(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).isCapitalised()) {
            end++;
        }
        boolean whose = end + 1 < tokens.size()
                && tokens.get(end).is(',')
                && tokens.get(end + 1).lower().equals("who");
        return end > from && end < tokens.size() && (tokens.get(end).is('.') || whose);
    }

    /** Whether the words come to a stop before a colon, another quotation or the end of the line. */
    private static boolean endsWithoutColon(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + LONGEST); k++) {
            Token token = tokens.get(k);
            if (token.is('.')) {
                return true;
            }
            if (token.is(':') || token.is('"') || token.is('\u201c') || token.kind() == TokenKind.BREAK) {
                return false;
            }
        }
        return false;
    }
}
