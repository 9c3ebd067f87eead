package org.crossfact.rules.engine;

import java.util.List;
import org.crossfact.core.reference.References;
import org.crossfact.core.reference.ShippedReferences;

/**
 * How a check is run.
 *
 * @param storiesByFolder whether articles of different first-level folders never meet
 * @param threads how many articles are read at once; the report does not depend on it
 * @param references what reference packs attest
 * @param packs rules from outside with what reads their own kinds of fact
 */
public record CheckOptions(boolean storiesByFolder, int threads, References references, List<Pack> packs) {

    public static final CheckOptions DEFAULT = new CheckOptions(false, 1);

    public CheckOptions {
        packs = List.copyOf(packs);
    }

    /** The same with packs from outside. */
    public CheckOptions withPacks(List<Pack> others) {
        return new CheckOptions(storiesByFolder, threads, references, others);
    }

    /** Without packs from outside. */
    public CheckOptions(boolean storiesByFolder, int threads, References references) {
        this(storiesByFolder, threads, references, List.of());
    }

    /** With the reference pack in the jar. */
    public CheckOptions(boolean storiesByFolder, int threads) {
        this(storiesByFolder, threads, new References(ShippedReferences.terms()));
    }
}
