package org.crossfact.core.extract.page.zone.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.document.Span;

/** Finds the lines that a printed text repeats on every page: they say "page" and differ in a number only. */
final class PageHeaders {

    private static final int OFTEN = 3;
    private static final int LONGEST = 120;
    private static final String PAGE = "page";

    private PageHeaders() {}

    static Set<Span> among(String text, List<Span> lines) {
        Map<String, List<Span>> alike = new HashMap<>();
        for (Span line : lines) {
            if (line.length() <= LONGEST && Character.isDigit(lastOf(text, line))) {
                alike.computeIfAbsent(withoutNumbers(line.in(text)), unseen -> new ArrayList<>(1))
                        .add(line);
            }
        }
        Set<Span> headers = new HashSet<>();
        alike.forEach((words, found) -> {
            if (words.contains(PAGE) && found.size() >= OFTEN) {
                headers.addAll(found);
            }
        });
        return headers;
    }

    private static char lastOf(String text, Span line) {
        return text.charAt(line.end() - 1);
    }

    private static String withoutNumbers(String line) {
        StringBuilder words = new StringBuilder(line.length());
        line.toLowerCase(Locale.ROOT).chars().filter(c -> !Character.isDigit(c)).forEach(c -> words.append((char) c));
        return words.toString();
    }
}
