package org.crossfact.core.claim;

import java.util.function.Function;
import org.crossfact.core.claim.codec.ValueCodec;
import org.crossfact.core.claim.codec.WrittenCodec;

/**
 * A kind of fact as a value: nothing in the engine or the reports switches on it. How two values of a kind are
 * compared and on which keys they meet is told beside it, in {@code core.compare}, where lexicons are at hand.
 *
 * @param name the name in files: {@code date}, {@code figure}, {@code mention}, {@code holding}, or what a pack adds
 * @param type the class of its values
 * @param codec how a value is written to fields and read back
 */
public record Kind<V>(String name, Class<V> type, ValueCodec<V> codec) {

    /**
     * A kind whose values are fully told by how they are written.
     *
     * @param written a value as people and files write it
     * @param read the value of what {@code written} gave
     */
    public static <V> Kind<V> written(
            String name, Class<V> type, Function<V, String> written, Function<String, V> read) {
        return new Kind<>(name, type, new WrittenCodec<>(written, read));
    }

    @Override
    public String toString() {
        return name;
    }
}
