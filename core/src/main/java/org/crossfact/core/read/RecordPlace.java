package org.crossfact.core.read;

import org.crossfact.core.document.LineMap.Position;

/**
 * Where a record begins in its file.
 *
 * @param offset how many bytes stand before it, without the byte-order mark
 * @param start its line and column
 */
public record RecordPlace(long offset, Position start) {

    /** The beginning of a file. */
    public static final RecordPlace START = new RecordPlace(0, Position.START);
}
