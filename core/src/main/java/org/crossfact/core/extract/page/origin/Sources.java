package org.crossfact.core.extract.page.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Zone;

/**
 * Finds who published an article, in this order: what is stated beside it, a line "Source: …", the agency in the date
 * line or byline, the site named in its path, the paper named beside the date, the holder of the copyright, the name above all, the site behind the headline, the page's address.
 */
public final class Sources {

    private final Article article;
    private final List<Block> blocks;

    private Sources(Article article, List<Block> blocks) {
        this.article = article;
        this.blocks = blocks;
    }

    public static Publisher find(Article article, List<Block> blocks) {
        Sources sources = new Sources(article, blocks);
        return sources.stated()
                .or(() -> CreditedSource.labelled(article.text(), blocks))
                .or(() -> Agencies.find(article.text(), blocks))
                .or(sources::path)
                .or(() -> CreditedSource.paper(article.text(), blocks))
                .or(() -> CopyrightHolder.find(article.text(), blocks))
                .or(sources::masthead)
                .or(sources::behindHeadline)
                .or(sources::address)
                .orElse(Publisher.UNKNOWN);
    }

    private Optional<Publisher> stated() {
        String stated = article.metadata().source();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publisher(stated, Optional.empty(), "stated beside the article"));
    }

    private Optional<Publisher> path() {
        for (Block block : blocks) {
            String line = block.why().startsWith("a path") ? words(block) : "";
            int end = 0;
            while (end < line.length() && ">\u00bb\u203a|/".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            if (end < line.length()) {
                return NamedPublisher.in(
                        block, line, line.lastIndexOf(':', end) + 1, end, "the path through the site begins with it");
            }
        }
        return Optional.empty();
    }

    /** "The Valley Courier" in the first line. */
    private Optional<Publisher> masthead() {
        return blocks.stream()
                .filter(block -> block.why().equals("names the paper"))
                .findFirst()
                .flatMap(block -> {
                    String line = words(block);
                    return NamedPublisher.in(block, line, 0, line.length(), "the first line names it");
                });
    }

    /** "Council widens the quay | Example News", where the headline comes again without it. */
    private Optional<Publisher> behindHeadline() {
        List<Block> headlines =
                blocks.stream().filter(block -> block.zone() == Zone.HEADLINE).toList();
        for (Block block : headlines) {
            String line = words(block);
            int bar = Math.max(line.lastIndexOf(" | "), line.lastIndexOf(" - "));
            boolean again = bar > 0
                    && headlines.stream()
                            .anyMatch(other ->
                                    words(other).equals(line.substring(0, bar).strip()));
            if (again) {
                return NamedPublisher.in(
                        block, line, bar + " | ".length(), line.length(), "it stands behind the headline");
            }
        }
        return Optional.empty();
    }

    private Optional<Publisher> address() {
        try {
            String host = new URI(article.metadata().url()).getHost();
            return host == null || host.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Publisher(
                            host.startsWith("www.") ? host.substring("www.".length()) : host,
                            Optional.empty(),
                            "the address of the page"));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private String words(Block block) {
        return block.span().in(article.text());
    }
}
