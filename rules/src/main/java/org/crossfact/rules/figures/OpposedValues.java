package org.crossfact.rules.figures;

import java.util.List;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.SupportedValue;

/** Sets the values of places in one article against each other, each with the support of its places. */
final class OpposedValues {

    private OpposedValues() {}

    static List<SupportedValue> of(List<Evidence> places) {
        return places.stream()
                .map(Evidence::value)
                .distinct()
                .map(value -> of(value, places))
                .toList();
    }

    private static SupportedValue of(String value, List<Evidence> places) {
        List<Evidence> own =
                places.stream().filter(place -> place.value().equals(value)).toList();
        return new SupportedValue(
                value,
                own.size(),
                own.stream().map(Evidence::article).distinct().toList());
    }
}
