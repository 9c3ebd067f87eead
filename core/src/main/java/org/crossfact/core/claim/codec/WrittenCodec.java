package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** Values that are fully told by how they are written, as one field: {@code value}. */
public record WrittenCodec<V>(Function<V, String> written, Function<String, V> read) implements ValueCodec<V> {

    private static final String FIELD = "value";

    @Override
    public void write(V value, ObjectNode fields) {
        fields.put(FIELD, written.apply(value));
    }

    @Override
    public V read(ObjectNode fields) {
        return read.apply(fields.path(FIELD).asText());
    }

    @Override
    public String text(V value) {
        return written.apply(value);
    }
}
