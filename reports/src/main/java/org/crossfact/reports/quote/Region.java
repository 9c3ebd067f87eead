package org.crossfact.reports.quote;

import org.crossfact.core.document.LineMap.Position;

/**
 * Where words stand in the file that the user has.
 *
 * @param start their first character
 * @param end behind their last character
 */
public record Region(Position start, Position end) {

    /** The place of words whose first and last characters are known. */
    static Region of(Position first, Position last) {
        return new Region(first, new Position(last.line(), last.column() + 1));
    }
}
