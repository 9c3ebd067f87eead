package org.crossfact.core.orthography.mojibake;

import java.text.Normalizer;
import java.util.Arrays;
import org.crossfact.core.document.Span;

/**
 * A part of a text with its letters and their accents in one character each, as the tables of character sets have them,
 * and the way back from its words to those of the text.
 */
final class ComposedText {

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    private final StringBuilder composed = new StringBuilder();
    private int[] composedEdges = new int[64];
    private int[] edges = new int[64];
    private int size;

    private ComposedText() {}

    /** Whether any letter stands apart from its accent. */
    static boolean isNeeded(String text, Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_ACCENT && c <= LAST_ACCENT) {
                return true;
            }
        }
        return false;
    }

    static ComposedText of(String text, Span part) {
        ComposedText result = new ComposedText();
        result.edge(part.start());
        int at = part.start();
        while (at < part.end()) {
            int end = at;
            while (end < part.end() && !isSpace(text.charAt(end))) {
                end++;
            }
            end = end == at ? at + 1 : end;
            result.composed.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC));
            result.edge(end);
            at = end;
        }
        return result;
    }

    String text() {
        return composed.toString();
    }

    /** The words of the text that stand here at {@code span}, which begins and ends where words do. */
    Span original(Span span) {
        return new Span(original(span.start()), original(span.end()));
    }

    private int original(int edge) {
        int found = Arrays.binarySearch(composedEdges, 0, size, edge);
        return edges[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private void edge(int original) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, 2 * size);
            composedEdges = Arrays.copyOf(composedEdges, 2 * size);
        }
        edges[size] = original;
        composedEdges[size++] = composed.length();
    }
}
