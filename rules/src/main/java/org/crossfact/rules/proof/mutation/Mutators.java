package org.crossfact.rules.proof.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of edit. */
public final class Mutators {

    private Mutators() {}

    /** The kinds of edit in the order of the score. */
    public static List<Mutator> all() {
        return Stream.of(DateMutators.all(), FigureMutators.all(), RelationMutators.all(), TextMutators.all())
                .flatMap(List::stream)
                .toList();
    }
}
