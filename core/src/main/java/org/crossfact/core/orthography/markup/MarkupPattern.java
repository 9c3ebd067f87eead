package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/**
 * A shape given by a pattern that is tried on a short stretch.
 *
 * @param pattern what it looks like from its first character on
 * @param problem what is left over, in plain words
 * @param fits whether a match at this place of the text is a remain
 * @param repair what belongs in its place; empty when nobody can tell
 */
record MarkupPattern(
        Pattern pattern,
        String problem,
        BiPredicate<String, MatchResult> fits,
        Function<MatchResult, Optional<String>> repair)
        implements MarkupShape {

    private static final int LONGEST = 400;

    /** A shape that is always a remain and is to be deleted. */
    static MarkupPattern deleted(String pattern, String problem) {
        return new MarkupPattern(Pattern.compile(pattern), problem, (text, match) -> true, match -> Optional.of(""));
    }

    /** A shape that is always a remain of which nobody can tell what belongs there. */
    static MarkupPattern unknown(String pattern, String problem) {
        return new MarkupPattern(Pattern.compile(pattern), problem, (text, match) -> true, match -> Optional.empty());
    }

    /** The same shape where the words around allow it. */
    MarkupPattern where(BiPredicate<String, MatchResult> condition) {
        return new MarkupPattern(pattern, problem, condition, repair);
    }

    /** The same shape with what it stands for. */
    MarkupPattern as(Function<MatchResult, String> meaning) {
        return new MarkupPattern(pattern, problem, fits, match -> Optional.of(meaning.apply(match)));
    }

    @Override
    public Optional<Slip> at(String text, Span rest) {
        Matcher matcher = pattern.matcher(text)
                .region(rest.start(), Math.min(rest.end(), rest.start() + LONGEST))
                .useTransparentBounds(true);
        if (!matcher.lookingAt() || !fits.test(text, matcher)) {
            return Optional.empty();
        }
        String[] repairs = repair.apply(matcher).stream().toArray(String[]::new);
        return Optional.of(Slip.of(matcher.start(), matcher.end(), problem, repairs));
    }
}
