package org.crossfact.core.orthography.punctuation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds, in a line whose items are parted by spaced marks ("Home > News"), a mark that lacks one of its spaces. */
public final class UnevenSeparators implements SlipFinder {

    private static final String SEPARATORS = ">|\u00bb\u203a\u00b7\u2022";

    /** An item of more words is no item of a menu. */
    private static final int LONGEST_ITEM = 12;

    @Override
    public Stream<Slip> find(Page page) {
        return Paragraphs.of(page).stream().flatMap(line -> inLine(page.text(), line));
    }

    private static Stream<Slip> inLine(String text, List<Token> line) {
        Set<String> even = new HashSet<>();
        List<Integer> uneven = new ArrayList<>();
        for (int i = 1; i < line.size() - 1; i++) {
            if (isSeparator(line.get(i))) {
                if (spaces(line, i) == 2) {
                    even.add(line.get(i).text());
                } else if (spaces(line, i) == 1 && isBetweenWords(line, i)) {
                    uneven.add(i);
                }
            }
        }
        return uneven.stream().filter(i -> even.contains(line.get(i).text())).map(i -> slip(text, line, i));
    }

    private static Slip slip(String text, List<Token> line, int i) {
        int first = i;
        while (first > 0 && i - first < LONGEST_ITEM && !isSeparator(line.get(first - 1))) {
            first--;
        }
        Token mark = line.get(i);
        Token next = line.get(i + 1);
        int start = line.get(first).start();
        String item = first == i ? "" : text.substring(start, line.get(i - 1).end()) + " ";
        return Slip.of(start, next.end(), "A separator lacks a space", item + mark.text() + " " + next.text());
    }

    private static boolean isBetweenWords(List<Token> line, int i) {
        return line.get(i + 1).isWord()
                && (line.get(i - 1).isWord() || line.get(i - 1).isNumber());
    }

    private static boolean isSeparator(Token mark) {
        return mark.end() - mark.start() == 1 && SEPARATORS.indexOf(mark.text().charAt(0)) >= 0;
    }

    /** On how many sides the mark has space. */
    private static int spaces(List<Token> line, int i) {
        boolean before = i > 0 && !line.get(i - 1).touches(line.get(i));
        boolean after = i + 1 < line.size() && !line.get(i).touches(line.get(i + 1));
        return (before ? 1 : 0) + (after ? 1 : 0);
    }
}
