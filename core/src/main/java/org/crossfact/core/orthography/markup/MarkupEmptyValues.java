package org.crossfact.core.orthography.markup;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Slip;

/** Words by which programs say that they have no value, where a name or a date belongs; and filler text. */
final class MarkupEmptyValues {

    private static final List<String> EMPTY = List.of("undefined", "null", "NaN");
    private static final String FILLER = "lorem";
    private static final String PROBLEM = "A value of a program shows where a text belongs";

    private MarkupEmptyValues() {}

    static Stream<Slip> in(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> mayBeEmpty(tokens.get(i)))
                .boxed()
                .flatMap(i -> slip(tokens, i));
    }

    /** Hardly any word has the initial and the length of one that is looked for. */
    private static boolean mayBeEmpty(Token token) {
        int length = token.end() - token.start();
        return "uUnNlL".indexOf(token.text().charAt(0)) >= 0
                && (EMPTY.stream().anyMatch(value -> value.length() == length) || length == FILLER.length())
                && token.isWord();
    }

    private static Stream<Slip> slip(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.lower().equals(FILLER)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).lower().equals("ipsum")) {
            return Stream.of(Slip.of(token.start(), tokens.get(i + 1).end(), "Filler text was not replaced"));
        }
        boolean empty = EMPTY.contains(token.text()) && endsLine(tokens, i + 1) && isValue(tokens, i - 1);
        return empty ? Stream.of(Slip.of(token.start(), token.end(), PROBLEM)) : Stream.empty();
    }

    /** Behind a label ("Author:", "By"), or alone on its line. */
    private static boolean isValue(List<Token> tokens, int before) {
        if (before < 0 || tokens.get(before).kind() == TokenKind.BREAK) {
            return true;
        }
        Token token = tokens.get(before);
        boolean label = token.is(':') || token.text().equals("By") || EMPTY.contains(token.text());
        int start = before - (token.is(':') ? 2 : 1);
        return label && (start < 0 || tokens.get(start).kind() == TokenKind.BREAK);
    }

    private static boolean endsLine(List<Token> tokens, int next) {
        return next >= tokens.size() || tokens.get(next).kind() == TokenKind.BREAK;
    }
}
