package org.crossfact.core.orthography.capital;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds a sentence that goes on in the next paragraph: a capital begins the first, a small letter the second, and no mark
 * ends the first. Where many paragraphs do so, the page is broken into lines.
 */
public final class SplitSentences implements SlipFinder {

    private static final String PROBLEM = "The sentence goes on in the next paragraph";
    private static final String ENDS = ".!?";
    private static final int SHORTEST = 20;
    private static final int HABIT = 2;

    @Override
    public Stream<Slip> find(Page page) {
        List<Block> blocks = page.blocks();
        List<Slip> slips = IntStream.range(1, blocks.size())
                .boxed()
                .flatMap(i -> between(page.text(), blocks.get(i - 1), blocks.get(i)).stream())
                .toList();
        return slips.size() > HABIT ? Stream.empty() : slips.stream();
    }

    private static Optional<Slip> between(String text, Block one, Block next) {
        Span first = one.span();
        Span second = next.span();
        boolean split = isText(one)
                && isText(next)
                && Character.isUpperCase(text.charAt(first.start()))
                && Character.isLowerCase(text.charAt(second.start()))
                && ENDS.indexOf(text.charAt(second.end() - 1)) >= 0
                && isParagraphEnd(text.substring(first.end(), second.start()));
        if (!split) {
            return Optional.empty();
        }
        int from = text.lastIndexOf(' ', first.end() - 1) + 1;
        int to = text.indexOf(' ', second.start());
        String last = text.substring(Math.max(from, first.start()), first.end());
        boolean whole = to > second.start() && to < second.end() && last.chars().allMatch(Character::isLowerCase);
        return whole
                ? Optional.of(Slip.of(
                        first.end() - last.length(), to, PROBLEM, last + " " + text.substring(second.start(), to)))
                : Optional.empty();
    }

    private static boolean isText(Block block) {
        return block.zone() == Zone.BODY && block.span().length() >= SHORTEST;
    }

    /** Lines of one paragraph, or of verse, are no paragraphs. */
    private static boolean isParagraphEnd(String gap) {
        return gap.chars().filter(c -> c == '\n').count() >= 2;
    }
}
