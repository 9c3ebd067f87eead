package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Writes the values of one kind to fields, for outsiders and for reading them back unchanged. */
public interface ValueCodec<V> {

    /** Adds all that {@link #read} needs of {@code value} to {@code fields}. */
    void write(V value, ObjectNode fields);

    /**
     * Adds the fields that outsiders are promised.
     *
     * @param value what was read; empty when the words have no value
     */
    default void publish(Optional<V> value, ObjectNode fields) {
        value.ifPresent(known -> write(known, fields));
    }

    /** The value that {@link #write} wrote. */
    V read(ObjectNode fields);

    /** The value as a short text for people: EDTF, a figure with its unit, a name. */
    String text(V value);
}
