package org.crossfact.rules.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.rules.text.ArtefactTail.Artefact;

/** Finds the id of a content system behind a name: "Jane Doe_AB1234". */
final class GluedIds {

    private static final int MOST_NAMES = 4;
    private static final int FEWEST_DIGITS = 3;
    private static final String CLOSING = ").,;:]";

    private GluedIds() {}

    static Stream<Artefact> in(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(1, tokens.size() - 1)
                .filter(line -> isTail(tokens, line))
                .mapToObj(line -> artefact(page, line));
    }

    private static Artefact artefact(Page page, int line) {
        List<Token> tokens = page.tokens();
        int first = line - 1;
        while (first > 0 && line - first < MOST_NAMES && isNameBefore(tokens, first)) {
            first--;
        }
        Span name = tokens.get(first).span().hull(tokens.get(line - 1).span());
        Span place = name.hull(tokens.get(tailEnd(tokens, line) - 1).span());
        return new Artefact(page, place, "An internal number is glued to the name", name.in(page.text()));
    }

    /** A name, an underscore, capitals and digits, and nothing that would make it a handle, a file or a variable. */
    private static boolean isTail(List<Token> tokens, int line) {
        Token name = tokens.get(line - 1);
        if (!tokens.get(line).is('_') || !name.isCapitalised() || !name.touches(tokens.get(line))) {
            return false;
        }
        boolean alone = line == 1 || !tokens.get(line - 2).touches(name);
        int end = tailEnd(tokens, line);
        return alone && hasLowerCase(name) && isClosed(tokens, end) && hasId(tokens.subList(line + 1, end));
    }

    private static int tailEnd(List<Token> tokens, int line) {
        int end = line + 1;
        while (end < tokens.size()
                && tokens.get(end - 1).touches(tokens.get(end))
                && (tokens.get(end).isWord() || tokens.get(end).isNumber())) {
            end++;
        }
        return end;
    }

    private static boolean hasId(List<Token> tail) {
        int digits = 0;
        for (Token token : tail) {
            if (token.isNumber()) {
                digits += token.text().length();
            } else if (hasLowerCase(token)) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    /** "File_0417.jpg" goes on. */
    private static boolean isClosed(List<Token> tokens, int end) {
        if (end == tokens.size() || !tokens.get(end - 1).touches(tokens.get(end))) {
            return true;
        }
        Token mark = tokens.get(end);
        boolean last = end + 1 == tokens.size() || tokens.get(end + 1).kind() == TokenKind.BREAK;
        return mark.kind() == TokenKind.BREAK
                || (CLOSING.contains(mark.text()) && (last || !mark.touches(tokens.get(end + 1))));
    }

    private static boolean hasLowerCase(Token word) {
        return word.text().chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isNameBefore(List<Token> tokens, int first) {
        Token before = tokens.get(first - 1);
        return before.isCapitalised() && !before.touches(tokens.get(first));
    }
}
