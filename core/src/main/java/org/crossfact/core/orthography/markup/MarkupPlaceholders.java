package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/** Places of a template that nobody filled: <code>{{title}}</code>, <code>${name}</code>, {@code %s}, {@code %NAME%}. */
final class MarkupPlaceholders implements MarkupShape {

    private static final String PROBLEM = "A placeholder of a template was not filled";
    private static final MarkupPattern BRACED = MarkupPattern.unknown(
                    "\\{\\{[^{}\\n]{1,80}+}}|\\{%[^{}\\n]{1,120}+%}|\\$\\{[A-Za-z_][\\w.]{0,60}+}|<%[^<>\\n]{1,120}+%>"
                            + "|%[A-Z][A-Z_]{2,30}+%|\\{(?:\\d|[a-z][A-Za-z0-9_]{3,30}+)}",
                    PROBLEM)
            .where((text, match) -> !isAfter(text, match, "\\"));
    private static final MarkupPattern PERCENT = MarkupPattern.unknown("%(?:\\d\\$)?[sd@](?![A-Za-z0-9])", PROBLEM)
            .where(MarkupPlaceholders::isNoPercentage);

    @Override
    public Optional<Slip> at(String text, Span rest) {
        return BRACED.at(text, rest).or(() -> PERCENT.at(text, rest));
    }

    private static boolean isNoPercentage(String text, MatchResult match) {
        int at = match.start();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        boolean number = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean joined = match.start() > 0
                && (Character.isLetterOrDigit(text.charAt(match.start() - 1)) || isAfter(text, match, "%"));
        return !number && !joined;
    }

    private static boolean isAfter(String text, MatchResult match, String mark) {
        return match.start() > 0 && text.startsWith(mark, match.start() - 1);
    }
}
