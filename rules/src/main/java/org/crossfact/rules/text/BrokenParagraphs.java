package org.crossfact.rules.text;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.rules.text.Truncated.BreakingOff;

/**
 * Finds paragraphs that end in the middle of a sentence: their last word is in lower case and no mark follows. A text that
 * was broken into lines has no paragraphs to judge.
 */
final class BrokenParagraphs {

    private static final Lexicon LINKS = Lexicon.load(BrokenParagraphs.class, "never-last-words.txt");

    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int SHORTEST_SENTENCE = 40;
    private static final int LONGER_THAN_CAPTIONS = 200;
    private static final int LINES_PER_WRAP = 4;
    private static final int LONGEST_LAST_WORD = 40;
    private static final int SHOWN_WORDS = 3;
    private static final String SENTENCE_ENDS = ".!?";

    private BrokenParagraphs() {}

    static Stream<BreakingOff> in(Page page) {
        return isWrapped(page) ? Stream.empty() : Stream.concat(brokenOff(page), trailingOff(page));
    }

    private static Stream<BreakingOff> brokenOff(Page page) {
        return page.blocks().stream()
                .filter(block -> breaksOff(page, block))
                .map(block -> new BreakingOff(
                        page,
                        lastWords(page.text(), block.span()),
                        "The paragraph breaks off in the middle of a sentence",
                        Confidence.MEDIUM));
    }

    /** The beginning of an article, as lists of articles give it, ends with dots. */
    private static Stream<BreakingOff> trailingOff(Page page) {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY && block.span().length() >= SHORTEST_SENTENCE)
                .reduce((before, last) -> last)
                .filter(last -> endsWithDots(last.span().in(page.text())))
                .map(last -> new BreakingOff(
                        page, lastWords(page.text(), last.span()), "The last paragraph trails off", Confidence.LOW))
                .stream();
    }

    private static boolean endsWithDots(String paragraph) {
        return Stream.of("…", "...", "[…]", "[...]").anyMatch(paragraph::endsWith);
    }

    /** Whether many lines begin in the middle of a sentence. */
    private static boolean isWrapped(Page page) {
        List<Block> lines = page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .toList();
        long goingOn = lines.stream()
                .filter(line ->
                        Character.isLowerCase(page.text().charAt(line.span().start())))
                .count();
        return goingOn * LINES_PER_WRAP > lines.size();
    }

    private static boolean breaksOff(Page page, Block block) {
        String text = page.text();
        Span span = block.span();
        return isText(block)
                && Character.isUpperCase(text.charAt(span.start()))
                && endsInLowerCase(text, span)
                && (span.length() >= LONGER_THAN_CAPTIONS || isUnfinished(lastWord(text, span)))
                && (hasSentence(text, span) || isLastOfSentences(page, block));
    }

    /** The last paragraph, behind one that ends its sentence, and with a word no line ends with. */
    private static boolean isLastOfSentences(Page page, Block block) {
        List<Block> texts =
                page.blocks().stream().filter(BrokenParagraphs::isText).toList();
        int last = texts.size() - 1;
        return last > 0
                && texts.get(last).equals(block)
                && isUnfinished(lastWord(page.text(), block.span()))
                && page.text().charAt(texts.get(last - 1).span().end() - 1) == '.';
    }

    /** "the", with which no sentence ends, or "hav", which is the beginning of a word. */
    private static boolean isUnfinished(String word) {
        return LINKS.contains(word) || (word.length() > 1 && Dictionary.isCutShort(word));
    }

    private static boolean isText(Block block) {
        return block.zone() == Zone.BODY && block.span().length() >= SHORTEST_PARAGRAPH;
    }

    private static boolean endsInLowerCase(String text, Span span) {
        String word = lastWord(text, span);
        return !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
    }

    private static String lastWord(String text, Span span) {
        int earliest = Math.max(span.start(), span.end() - LONGEST_LAST_WORD);
        int space = spaceBefore(text, span.end());
        return space < earliest ? "" : text.substring(space + 1, span.end());
    }

    /** Where the last space, or end of a wrapped line, stands before {@code end}; -1 for nowhere. */
    private static int spaceBefore(String text, int end) {
        int at = end - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** A line of sentences would end its last one; a long heading or item of a list holds none. */
    private static boolean hasSentence(String text, Span span) {
        for (int i = span.start() + 2; i < span.end() - 2; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isWhitespace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static Span lastWords(String text, Span span) {
        int start = span.end();
        for (int words = 0; words < SHOWN_WORDS; words++) {
            start = spaceBefore(text, start);
        }
        return new Span(Math.max(span.start(), start + 1), span.end());
    }
}
