package org.crossfact.reports.html;

import java.util.List;

/**
 * The files that lie beside the page where the report is a folder, by name.
 *
 * @param style the style sheet
 * @param first the script that runs before anything is drawn
 * @param scripts those that run at the end of the page: the data, then the rest
 */
public record BesideFiles(String style, String first, List<String> scripts) {

    public BesideFiles {
        scripts = List.copyOf(scripts);
    }
}
