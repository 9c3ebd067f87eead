package org.crossfact.rules.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.rules.text.Truncated.BreakingOff;

/** Finds the words that announce missing text: "Continue reading" after the last paragraph, "[+1234 chars]", "(more)". */
final class GapMarks {

    private static final Lexicon INVITATIONS = Lexicon.load(GapMarks.class, "reading-on.txt");
    private static final String OPENING = "opening";
    private static final int LONGEST_INVITATION = 70;
    private static final int SHORTEST_PARAGRAPH = 80;

    private GapMarks() {}

    static Stream<BreakingOff> in(Page page) {
        return Stream.of(counts(page), cutOff(page), invitation(page).stream()).flatMap(gaps -> gaps);
    }

    /** "and said that … [Read more]": how a feed cuts a paragraph. */
    private static Stream<BreakingOff> cutOff(Page page) {
        return page.blocks().stream().filter(GapMarks::isParagraph).flatMap(block -> cut(page, block.span()).stream());
    }

    private static Optional<BreakingOff> cut(Page page, Span paragraph) {
        String line = paragraph.in(page.text());
        int bracket = line.endsWith("]") ? line.lastIndexOf('[') : -1;
        boolean cut = bracket > 0
                && line.length() - bracket <= LONGEST_INVITATION
                && invites(line.substring(bracket + 1, line.length() - 1));
        return cut
                ? Optional.of(new BreakingOff(
                        page,
                        new Span(paragraph.start() + bracket, paragraph.end()),
                        "The text breaks off here: the rest was left out",
                        Confidence.MEDIUM))
                : Optional.empty();
    }

    /** A feed counts what it left out. */
    private static Stream<BreakingOff> counts(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(0, Math.max(0, tokens.size() - 4))
                .filter(i -> tokens.get(i).is('[')
                        && tokens.get(i + 1).is('+')
                        && tokens.get(i + 2).isNumber()
                        && tokens.get(i + 3).lower().startsWith("char")
                        && tokens.get(i + 4).is(']'))
                .mapToObj(i -> tokens.get(i).span().hull(tokens.get(i + 4).span()))
                .map(place -> new BreakingOff(
                        page, place, "The text breaks off here: the rest was left out", Confidence.HIGH));
    }

    /** What invites to read on stands after the last paragraph; among paragraphs it leads to other articles. */
    private static Optional<BreakingOff> invitation(Page page) {
        List<Block> blocks = page.blocks();
        int after = blocks.size();
        while (after > 0 && !isParagraph(blocks.get(after - 1))) {
            after--;
        }
        return after == 0
                ? Optional.empty()
                : blocks.subList(after, blocks.size()).stream()
                        .map(Block::span)
                        .filter(span -> span.length() <= LONGEST_INVITATION && invites(span.in(page.text())))
                        .findFirst()
                        .map(span -> new BreakingOff(
                                page, span, "The article goes on elsewhere; this is only a part", Confidence.MEDIUM));
    }

    private static boolean isParagraph(Block block) {
        return (block.zone() == Zone.BODY || block.zone() == Zone.QUOTATION)
                && block.span().length() >= SHORTEST_PARAGRAPH;
    }

    private static boolean invites(String line) {
        Span letters = letters(line);
        String lower = letters.in(line).toLowerCase(Locale.ROOT);
        return INVITATIONS.contains(lower)
                || INVITATIONS.words().stream()
                        .filter(words ->
                                INVITATIONS.value(words).filter(OPENING::equals).isPresent())
                        .anyMatch(words -> lower.startsWith(words + " "));
    }

    private static Span letters(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
