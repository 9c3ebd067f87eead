package org.crossfact.reports.html;

import java.util.List;

/**
 * A paragraph of an article with its line ends.
 *
 * @param body whether it belongs to the article itself; front matter does not
 * @param stretches its text in order
 */
public record Paragraph(boolean body, List<Stretch> stretches) {

    public Paragraph {
        stretches = List.copyOf(stretches);
    }
}
