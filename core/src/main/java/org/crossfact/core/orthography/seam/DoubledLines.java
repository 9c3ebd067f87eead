package org.crossfact.core.orthography.seam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds lines that are one label given twice without a space: "Show allShow all". */
public final class DoubledLines implements SlipFinder {

    private static final int SHORTEST = 5;

    @Override
    public Stream<Slip> find(Page page) {
        return Paragraphs.of(page).stream().flatMap(line -> doubled(page.text(), line).stream());
    }

    private static Optional<Slip> doubled(String text, List<Token> line) {
        Span span = line.get(0).span().hull(line.get(line.size() - 1).span());
        int half = span.length() / 2;
        int middle = span.start() + half;
        boolean twice = span.length() % 2 == 0
                && half >= SHORTEST
                && Character.isUpperCase(text.charAt(middle))
                && Character.isLetterOrDigit(text.charAt(middle - 1))
                && text.regionMatches(span.start(), text, middle, half);
        String label = text.substring(span.start(), middle);
        return twice && label.indexOf(' ') > 0
                ? Optional.of(new Slip(span, "A label is given twice without a space", List.of(label)))
                : Optional.empty();
    }
}
