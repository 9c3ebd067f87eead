package org.crossfact.reports.html;

import java.util.List;

/**
 * A paragraph of an article with the white space behind it.
 *
 * @param part what part it plays: "body", "headline", "navigation", "outside" for front matter
 * @param why what decided that, in words; empty for what stands outside the article
 * @param apart whether it belongs to the page and not to the article
 * @param stretches its text in order
 */
public record Paragraph(String part, String why, boolean apart, List<Stretch> stretches) {

    public Paragraph {
        stretches = List.copyOf(stretches);
    }

    int length() {
        return stretches.stream().mapToInt(stretch -> stretch.text().length()).sum();
    }
}
