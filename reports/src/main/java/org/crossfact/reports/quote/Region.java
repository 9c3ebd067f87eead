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

    /** Whether it holds all of another place, and more. */
    public boolean surrounds(Region other) {
        return !equals(other) && !isBefore(other.start, start) && !isBefore(end, other.end);
    }

    private static boolean isBefore(Position one, Position other) {
        return one.line() < other.line() || (one.line() == other.line() && one.column() < other.column());
    }
}
