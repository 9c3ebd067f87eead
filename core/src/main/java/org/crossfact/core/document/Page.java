package org.crossfact.core.document;

import java.util.List;
import java.util.Optional;

/**
 * An article understood as far as its form goes; recognisers and text rules read it.
 *
 * @param article the text
 * @param tokens its tokens in order, without white space
 * @param blocks its blocks in order, which do not overlap
 * @param quotations what it gives as the words of others, in order; an inner quotation after its outer one
 * @param language what most of it is written in
 * @param author who wrote it; the empty string when nothing tells
 * @param publisher who published it, with the evidence
 * @param published when, with the evidence
 * @param notes what a user must know of the understanding, one sentence each
 */
public record Page(
        Article article,
        List<Token> tokens,
        List<Block> blocks,
        List<Quotation> quotations,
        Language language,
        String author,
        Publisher publisher,
        Published published,
        List<String> notes) {

    public Page {
        tokens = List.copyOf(tokens);
        blocks = List.copyOf(blocks);
        quotations = List.copyOf(quotations);
        notes = List.copyOf(notes);
    }

    /** A page of which nothing but its tokens is understood yet. */
    public static Page of(Article article, List<Token> tokens) {
        return new Page(
                article,
                tokens,
                List.of(),
                List.of(),
                Language.UNKNOWN,
                "",
                Publisher.UNKNOWN,
                Published.UNKNOWN,
                List.of());
    }

    public String text() {
        return article.text();
    }

    /** Who published it; the empty string when nothing tells. */
    public String source() {
        return publisher.name();
    }

    /** The stated title, else the first block that is taken for a headline; empty without either. */
    public String title() {
        String stated = article.metadata().title();
        if (!stated.isEmpty()) {
            return stated;
        }
        return blocks.stream()
                .filter(block -> block.zone() == Zone.HEADLINE)
                .map(block -> block.span().in(text()))
                .findFirst()
                .orElse("");
    }

    /** The zone that holds {@code offset}; {@link Zone#BODY} between blocks. */
    public Zone zoneAt(int offset) {
        return blockAt(offset).map(Block::zone).orElse(Zone.BODY);
    }

    /** Whether {@code offset} lies in what readers wrote below the article. */
    public boolean isReadersAt(int offset) {
        return blockAt(offset)
                .filter(block -> block.furniture() == Furniture.COMMENTS)
                .isPresent();
    }

    /**
     * Whether {@code offset} lies in what the format itself keeps apart from the article, as HTML does with its menus:
     * nobody collected that by mistake, and no fault of it is one of the article.
     */
    public boolean isSetApartAt(int offset) {
        return blockAt(article.layout(), offset).filter(Block::isBoilerplate).isPresent();
    }

    private Optional<Block> blockAt(int offset) {
        return blockAt(blocks, offset);
    }

    private static Optional<Block> blockAt(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (offset < block.span().start()) {
                high = middle - 1;
            } else if (offset >= block.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
