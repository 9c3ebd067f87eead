package org.crossfact.core.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the values of one kind to the fields that outsiders see, and reads them back unchanged. */
public interface ValueCodec<V> {

    /** Adds the fields of {@code value} to {@code fields}. */
    void write(V value, ObjectNode fields);

    /** The value that {@link #write} wrote. */
    V read(ObjectNode fields);

    /** The value as a short text for people: EDTF, a figure with its unit, a name. */
    String text(V value);
}
