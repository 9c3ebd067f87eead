package org.crossfact.core.extract.page.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;

/** Finds the agency or station that the date line of an article or its byline names. */
final class Agencies {

    private static final Lexicon AGENCIES = Lexicon.load(Agencies.class, "agencies.txt");

    /** "LAKE PORT, La. (WXYZ) -", "PORT, June 17. /EXAMPLE/." */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\p{Lu}{2}[^(/]{0,60}(?:\\((?<agency>\\p{Lu}[\\p{L} .&]{1,24})\\) ?(?:-|\u2013|\u2014)|/(?<slashed>\\p{Lu}[\\p{Lu}-]{2,11})/)");

    private static final int DATE_LINE = 90;
    private static final int PARAGRAPHS = 2;

    private Agencies() {}

    /** "OSLO (Reuters) -", "Xinhua News Agency, Moscow, June 28", or a byline that is an agency. */
    static Optional<Publisher> find(String text, List<Block> blocks) {
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean byline = block.zone() == Zone.BYLINE;
            if (block.zone() == Zone.BODY && paragraphs++ >= PARAGRAPHS) {
                return Optional.empty();
            }
            if (byline || block.zone() == Zone.BODY) {
                Optional<Publisher> found =
                        byline ? asByline(text, block) : inDateLine(text, block).or(() -> inBrackets(text, block));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<Publisher> asByline(String text, Block block) {
        String line = block.span().in(text).toLowerCase(Locale.ROOT);
        String name = line.startsWith("by ") ? line.substring("by ".length()) : line;
        return AGENCIES.value(name.strip())
                .map(agency -> new Publisher(agency, Optional.of(block.span()), "the byline is an agency"));
    }

    /** The agency stands in brackets, or begins the paragraph, before a dash or a date. */
    private static Optional<Publisher> inDateLine(String text, Block block) {
        String opening = block.span().in(text);
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

    /** A name that no list knows, behind a place in capitals. */
    private static Optional<Publisher> inBrackets(String text, Block block) {
        Span span = block.span();
        Matcher opening =
                IN_BRACKETS.matcher(text).region(span.start(), Math.min(span.end(), span.start() + DATE_LINE));
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String group = opening.group("agency") != null ? "agency" : "slashed";
        return Optional.of(new Publisher(
                opening.group(group),
                Optional.of(new Span(opening.start(group), opening.end(group))),
                "the date line names it"));
    }
}
