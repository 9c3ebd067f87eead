package org.crossfact.core.extract.damage;

import java.util.List;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;

/** The kinds of damage that are undone, most telling first. */
public final class DamageRecognisers {

    private DamageRecognisers() {}

    public static List<Recogniser> all() {
        return List.of(
                new PlaceholderDate(),
                new PlaceholderNumber(),
                new GluedDate(),
                new OutOfOrderDate(),
                new SplitDate(),
                new SplitDesignation());
    }

    /** What is done with the finds, in this order. */
    public static List<Refiner> refiners() {
        return List.of(new EvidenceOrder());
    }
}
