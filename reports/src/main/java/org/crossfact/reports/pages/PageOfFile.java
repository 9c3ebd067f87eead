package org.crossfact.reports.pages;

import org.crossfact.core.document.Page;

/**
 * A page with the file it was read from.
 *
 * @param page what was understood
 * @param file how the user would open the file
 * @param format which kind of file it was read as: "html"
 */
public record PageOfFile(Page page, String file, String format) {}
