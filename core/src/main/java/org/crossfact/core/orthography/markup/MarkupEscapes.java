package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/** Escapes of programs that were printed as they stand: {@code \u2019}, {@code \n}, {@code \"}. */
final class MarkupEscapes implements MarkupShape {

    private static final String PROBLEM = "An escape of a program shows in the text";
    private static final int LONGEST_PATH = 60;

    private static final MarkupPattern CODE_UNITS =
            MarkupPattern.deleted("(?:\\\\u[0-9a-fA-F]{4}){1,40}+", PROBLEM).as(match -> decoded(match.group(), 2, 4));
    private static final MarkupPattern BYTES =
            MarkupPattern.deleted("(?:\\\\x[0-9a-fA-F]{2}){1,40}+", PROBLEM).as(match -> decoded(match.group(), 2, 2));
    private static final MarkupPattern LINE_ENDS = MarkupPattern.deleted(
                    "(?:\\\\[nrt]){1,20}+(?=$|[\\p{Lu}\\p{N}\\s\"'“‘<\\-–—•*\\\\])", PROBLEM)
            .where(MarkupEscapes::isOutsidePath)
            .as(match -> match.group().contains("n") ? "\n" : " ");
    private static final MarkupPattern QUOTES = MarkupPattern.deleted("\\\\(?:[\"'/]|&quot;)", PROBLEM)
            .as(match -> match.group().substring(1));

    @Override
    public Optional<Slip> at(String text, Span rest) {
        boolean escaped = rest.start() > 0 && text.charAt(rest.start() - 1) == '\\';
        return escaped
                ? Optional.empty()
                : CODE_UNITS
                        .at(text, rest)
                        .or(() -> BYTES.at(text, rest))
                        .or(() -> LINE_ENDS.at(text, rest))
                        .or(() -> QUOTES.at(text, rest));
    }

    /** A path of Windows ("D:\nTest") has a drive or another backslash before. */
    private static boolean isOutsidePath(String text, MatchResult match) {
        int from = match.start();
        while (from > 0 && match.start() - from < LONGEST_PATH && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, match.start());
        return !PATH.matcher(before).find();
    }

    private static final Pattern PATH = Pattern.compile(":$|\\\\[^nrtu\"'/]");

    private static String decoded(String escapes, int skipped, int digits) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < escapes.length(); at += skipped + digits) {
            text.append((char) Integer.parseInt(escapes.substring(at + skipped, at + skipped + digits), 16));
        }
        return text.toString();
    }
}
