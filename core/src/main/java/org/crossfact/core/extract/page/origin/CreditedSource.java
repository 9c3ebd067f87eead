package org.crossfact.core.extract.page.origin;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.Masthead;

/** Finds the publisher that the lines beside an article name: "Source: Valley Daily  Editor: Lin Wei", "Valley Tribune • 3 May 2019". */
final class CreditedSource {

    private static final Pattern LABEL = Pattern.compile("(?i)(?<![\\p{L}])source: ?");
    /** What parts the entries of such a line: a mark, a wide gap, or the label of the next entry. */
    private static final Pattern PARTED =
            Pattern.compile("[|\u2022\u00b7,;\t]| [/\u2013\u2014-] | {2,}| (?=\\p{L}++:)");

    private static final int LONGEST_LINE = 160;

    private CreditedSource() {}

    /** Between paragraphs, a line "Source: …" names the source of a table or a picture. */
    static Optional<Publisher> labelled(String text, List<Block> blocks) {
        return around(blocks)
                .flatMap(line -> labelled(line, line.span().in(text)).stream())
                .findFirst();
    }

    private static Optional<Publisher> labelled(Block line, String words) {
        Matcher label = LABEL.matcher(words);
        if (!label.find()) {
            return Optional.empty();
        }
        Matcher parted = PARTED.matcher(words);
        int end = parted.find(label.end()) ? parted.start() : words.length();
        return NamedPublisher.in(line, words, label.end(), end, "a line names it");
    }

    /** An entry that is called like a paper. */
    static Optional<Publisher> paper(String text, List<Block> blocks) {
        return around(blocks)
                .flatMap(line -> entries(line, line.span().in(text)).stream())
                .findFirst();
    }

    private static List<Publisher> entries(Block line, String words) {
        List<Publisher> papers = new ArrayList<>();
        Matcher parted = PARTED.matcher(words);
        for (int from = 0, to; from < words.length(); from = to + 1) {
            boolean more = parted.find(from);
            to = more ? parted.start() : words.length();
            if (Masthead.isPaper(words.substring(from, to))) {
                NamedPublisher.in(line, words, from, to, "a line beside the article names it")
                        .ifPresent(papers::add);
            }
        }
        return papers;
    }

    /** The short lines before and behind the text that tell who wrote it and when. */
    private static Stream<Block> around(List<Block> blocks) {
        IntSummaryStatistics text = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).zone() == Zone.BODY)
                .summaryStatistics();
        return IntStream.range(0, blocks.size())
                .filter(i -> i < text.getMin() || i > text.getMax())
                .mapToObj(blocks::get)
                .filter(block -> block.zone() == Zone.BYLINE || block.zone() == Zone.DATELINE)
                .filter(block -> block.span().length() <= LONGEST_LINE);
    }
}
