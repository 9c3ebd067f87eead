package org.crossfact.core.extract.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Finds who published an article, in this order: what is stated beside it, a line "Source: …", the agency in the date
 * line or byline, the site named in its path, the holder of the copyright, the site behind the headline, the page's address.
 */
final class Sources {

    private static final Lexicon AGENCIES = Lexicon.load(Sources.class, "agencies.txt");
    private static final Lexicon NO_NAMES = Lexicon.load(Sources.class, "no-site-names.txt");

    private static final List<String> LABELS = List.of("source:", "original source:", "article source:");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int DATE_LINE = 90;
    private static final int PARAGRAPHS = 2;
    private static final int YEAR_DIGITS = 4;
    private static final String NAME_ENDS = ".,|;(\n\r";

    private final Article article;
    private final List<Block> blocks;

    private Sources(Article article, List<Block> blocks) {
        this.article = article;
        this.blocks = blocks;
    }

    static Publisher find(Article article, List<Block> blocks) {
        Sources sources = new Sources(article, blocks);
        return sources.stated()
                .or(sources::labelled)
                .or(sources::agency)
                .or(sources::path)
                .or(sources::copyright)
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

    /** Between paragraphs, a line "Source: …" names the source of a table or a picture. */
    private Optional<Publisher> labelled() {
        IntSummaryStatistics text = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).zone() == Zone.BODY)
                .summaryStatistics();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).zone() == Zone.BYLINE && (i < text.getMin() || i > text.getMax()))
                .mapToObj(blocks::get)
                .flatMap(line -> labelled(line).stream())
                .findFirst();
    }

    private Optional<Publisher> labelled(Block line) {
        String words = words(line);
        String lower = words.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(lower::startsWith)
                .findFirst()
                .flatMap(label -> named(line, label.length(), words.length(), "a line names it"));
    }

    /** "OSLO (Reuters) -", "Xinhua News Agency, Moscow, June 28", or a byline that is an agency. */
    private Optional<Publisher> agency() {
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean byline = block.zone() == Zone.BYLINE;
            if (block.zone() == Zone.BODY && paragraphs++ >= PARAGRAPHS) {
                return Optional.empty();
            }
            if (byline || block.zone() == Zone.BODY) {
                Optional<Publisher> found = byline ? agencyAsByline(block) : agencyInDateLine(block);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Publisher> agencyAsByline(Block block) {
        String line = words(block).toLowerCase(Locale.ROOT);
        String name = line.startsWith("by ") ? line.substring("by ".length()) : line;
        return AGENCIES.value(name.strip())
                .map(agency -> new Publisher(agency, Optional.of(block.span()), "the byline is an agency"));
    }

    /** The agency stands in brackets, or begins the paragraph, before a dash or a date. */
    private Optional<Publisher> agencyInDateLine(Block block) {
        String opening = words(block);
        opening = opening.substring(0, Math.min(opening.length(), DATE_LINE)).toLowerCase(Locale.ROOT);
        for (String word : AGENCIES.words()) {
            int at = opening.indexOf("(" + word);
            boolean bracket = at >= 0 && isEnd(opening, at + 1 + word.length());
            boolean first = opening.startsWith(word) && isDateLine(opening.substring(word.length()));
            if (bracket || first) {
                int start = block.span().start() + (bracket ? at + 1 : 0);
                return Optional.of(new Publisher(
                        AGENCIES.value(word).orElseThrow(),
                        Optional.of(new Span(start, start + word.length())),
                        "the agency in the date line"));
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static boolean isDateLine(String rest) {
        boolean dash = rest.startsWith(" -") || rest.startsWith(" \u2013") || rest.startsWith(" \u2014");
        return dash || (rest.startsWith(",") && rest.chars().anyMatch(Character::isDigit));
    }

    /** "© 2018 The Valley Courier." */
    private Optional<Publisher> copyright() {
        for (Block block : blocks) {
            String line = block.isBoilerplate() && block.span().length() <= 4 * LONGEST_NAME ? words(block) : "";
            int mark = Math.max(
                    line.indexOf('\u00a9'), line.toLowerCase(Locale.ROOT).indexOf("copyright"));
            if (mark >= 0) {
                int from = afterYear(line, mark);
                int end = beforeYear(line, from, nameEnd(line, from));
                Optional<Publisher> name = named(block, from, end, "it holds the copyright");
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the name begins: behind mark, word, years and what joins them. */
    private static int afterYear(String line, int mark) {
        int at = mark;
        String lower = line.toLowerCase(Locale.ROOT);
        boolean moved = true;
        while (moved && at < line.length()) {
            char c = line.charAt(at);
            boolean word = lower.startsWith("copyright", at) || lower.startsWith("(c)", at);
            moved = word || c == '\u00a9' || c == ' ' || c == '-' || c == '\u2013' || c == ',' || Character.isDigit(c);
            at += word ? (c == '(' ? "(c)".length() : "copyright".length()) : moved ? 1 : 0;
        }
        return at;
    }

    /** "© Valley Press Limited 2022": where the name ends before a year. */
    private static int beforeYear(String line, int from, int to) {
        int at = to;
        while (at > from && Character.isDigit(line.charAt(at - 1))) {
            at--;
        }
        boolean year = to - at == YEAR_DIGITS && at > from && line.charAt(at - 1) == ' ';
        return year ? at - 1 : to;
    }

    private static int nameEnd(String line, int from) {
        int at = from;
        while (at < line.length() && (NAME_ENDS.indexOf(line.charAt(at)) < 0 || isInner(line, at))) {
            at++;
        }
        return at;
    }

    /** The point of "example.com" ends nothing, nor do those of "L.P.". */
    private static boolean isInner(String line, int at) {
        boolean goesOn = at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
        boolean initials = at >= 2 && line.charAt(at - 2) == '.' && Character.isUpperCase(line.charAt(at - 1));
        return line.charAt(at) == '.' && (goesOn || initials);
    }

    private Optional<Publisher> path() {
        for (Block block : blocks) {
            String line = block.why().startsWith("a path") ? words(block) : "";
            int end = 0;
            while (end < line.length() && ">\u00bb\u203a|/".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            if (end < line.length()) {
                return named(block, line.lastIndexOf(':', end) + 1, end, "the path through the site begins with it");
            }
        }
        return Optional.empty();
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
                return named(block, bar + " | ".length(), line.length(), "it stands behind the headline");
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

    private Optional<Publisher> named(Block block, int from, int to, String why) {
        String line = words(block);
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        String name = line.substring(start, end);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.split(" ").length > MOST_WORDS || isNoName(name)) {
            return Optional.empty();
        }
        Span span = new Span(block.span().start() + start, block.span().start() + end);
        return Optional.of(new Publisher(name, Optional.of(span), why));
    }

    private static boolean isNoName(String name) {
        boolean words = !name.contains(".") && Character.isLowerCase(name.codePointAt(0)) && name.contains(" ");
        return words
                || NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
                || !Character.isLetterOrDigit(name.codePointAt(0));
    }

    private String words(Block block) {
        return block.span().in(article.text());
    }
}
