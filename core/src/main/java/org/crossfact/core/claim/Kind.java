package org.crossfact.core.claim;

/**
 * A kind of fact as a value: nothing in the engine or the reports switches on it. How two values of a kind are
 * compared and on which keys they meet is told beside it, in {@code core.compare}, where lexicons are at hand.
 *
 * @param name the name in files: {@code date}, {@code figure}, {@code mention}, {@code holding}, or what a pack adds
 * @param type the class of its values
 * @param codec how a value is written to fields and read back
 */
public record Kind<V>(String name, Class<V> type, ValueCodec<V> codec) {

    @Override
    public String toString() {
        return name;
    }
}
