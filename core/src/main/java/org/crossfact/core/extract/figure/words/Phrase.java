package org.crossfact.core.extract.figure.words;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;

/**
 * An entry of a word list as it stands in a text.
 *
 * @param value the value of the entry
 * @param from number of its first token
 * @param to one past the number of its last token
 */
public record Phrase(String value, int from, int to) {

    /** The longest entry that begins at token {@code at}, looked up as printed and then in lower case. */
    public static Optional<Phrase> startingAt(Scan scan, int at, PhraseList list) {
        int most = list.longestBeginningWith(scan.token(at));
        if (most == 0) {
            return Optional.empty();
        }
        StringBuilder printed = new StringBuilder();
        Optional<Phrase> longest = Optional.empty();
        for (int end = at; end < at + most; end++) {
            if (!append(scan, end, end > at, printed)) {
                break;
            }
            Optional<String> value = list.value(printed.toString());
            if (value.isPresent() && !cutsWord(scan, end)) {
                longest = Optional.of(new Phrase(value.get(), at, end + 1));
            }
        }
        return longest;
    }

    /** The longest entry that ends just before token {@code before}. */
    public static Optional<Phrase> endingBefore(Scan scan, int before, PhraseList list) {
        for (int length = list.longestEndingWith(scan.token(before - 1)); length > 0; length--) {
            int start = before - length;
            StringBuilder printed = new StringBuilder();
            boolean whole = true;
            for (int i = start; i < before && whole; i++) {
                whole = append(scan, i, i > start, printed);
            }
            Optional<String> value = whole ? list.value(printed.toString()) : Optional.empty();
            if (value.isPresent()) {
                return Optional.of(new Phrase(value.get(), start, before));
            }
        }
        return Optional.empty();
    }

    private static boolean append(Scan scan, int i, boolean inner, StringBuilder printed) {
        Token token = scan.token(i);
        if (token.kind() == TokenKind.BREAK) {
            return false;
        }
        if (inner && !scan.touchesPrevious(i)) {
            printed.append(' ');
        }
        printed.append(token.text());
        return true;
    }

    /** "min" is not an entry of "min3", nor "m" of "m212". */
    private static boolean cutsWord(Scan scan, int last) {
        return scan.token(last).isWord()
                && scan.touchesPrevious(last + 1)
                && scan.token(last + 1).isNumber();
    }
}
