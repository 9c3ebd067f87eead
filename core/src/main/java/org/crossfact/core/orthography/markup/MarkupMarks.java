package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/** Marks of Markdown: bold type between asterisks, headings behind number signs, fences of code. */
final class MarkupMarks implements MarkupShape {

    private static final String PROBLEM = "A mark of Markdown shows in the text";
    private static final MarkupPattern BOLD = MarkupPattern.deleted(
                    "(?<mark>\\*\\*|~~|__)(?=[\\p{L}\\p{N}\"“‘'(])(?<words>[^*~_\\n]{2,300}+)(?<!\\s)\\k<mark>(?![\\p{L}\\p{N}*])",
                    PROBLEM)
            .where((text, match) -> isFree(text, match) && hasLetter(match.group(2)))
            .as(match -> match.group(2));
    private static final MarkupPattern HEADING = MarkupPattern.deleted("#{2,6}+ +(?=\\p{L})", PROBLEM)
            .where((text, match) -> isAtLineStart(text, match.start()));
    private static final MarkupPattern FENCE = MarkupPattern.deleted("```[a-z]{0,12}+", PROBLEM);

    @Override
    public Optional<Slip> at(String text, Span rest) {
        return BOLD.at(text, rest).or(() -> HEADING.at(text, rest)).or(() -> FENCE.at(text, rest));
    }

    /** Asterisks inside a word hide letters ("f**k"). */
    private static boolean isFree(String text, MatchResult match) {
        if (match.start() == 0) {
            return true;
        }
        char before = text.charAt(match.start() - 1);
        return !Character.isLetterOrDigit(before) && before != match.group().charAt(0);
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isAtLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }
}
