package org.crossfact.core.finding;

import java.util.List;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Comparison;

/**
 * How one finding came about.
 *
 * @param finding the finding
 * @param claims the claims that it quotes, in its order; none where a rule looked at the bare text
 * @param key the key on which claims met; empty for a finding about one article alone
 * @param group all claims that met on it
 * @param comparisons how the gate compared the claims that the finding quotes; none where the rule compares by itself
 */
public record Trail(
        Finding finding, List<Statement<?>> claims, String key, List<Statement<?>> group, List<Compared> comparisons) {

    /** How two of the claims compare, by their numbers in {@link Trail#claims()}. */
    public record Compared(int left, int right, Comparison comparison) {}

    public Trail {
        claims = List.copyOf(claims);
        group = List.copyOf(group);
        comparisons = List.copyOf(comparisons);
    }
}
