package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of another codec, told to people in other words: of a holding its office instead of its person.
 *
 * @param fields writes and reads the values
 * @param told what people are told
 */
public record ToldCodec<V>(ValueCodec<V> fields, Function<V, String> told) implements ValueCodec<V> {

    @Override
    public void write(V value, ObjectNode object) {
        fields.write(value, object);
    }

    @Override
    public void publish(Optional<V> value, ObjectNode object) {
        fields.publish(value, object);
    }

    @Override
    public V read(ObjectNode object) {
        return fields.read(object);
    }

    @Override
    public String text(V value) {
        return told.apply(value);
    }
}
