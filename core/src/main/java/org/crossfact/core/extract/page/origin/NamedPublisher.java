package org.crossfact.core.extract.page.origin;

import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.lexicon.Lexicon;

/** Takes a part of a line for the name of a publisher, unless no publisher can be called so. */
final class NamedPublisher {

    private static final Lexicon NO_NAMES = Lexicon.load(NamedPublisher.class, "no-site-names.txt");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private NamedPublisher() {}

    /**
     * What is named there.
     *
     * @param line the words of the block
     * @param from where in the line the name begins, white space left aside
     * @param to where it ends
     * @param why what tells that it publishes the page
     */
    static Optional<Publisher> in(Block block, String line, int from, int to, String why) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        String name = line.substring(start, end);
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.split(" ", MOST_WORDS + 1).length > MOST_WORDS
                || isNoName(name)) {
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
}
