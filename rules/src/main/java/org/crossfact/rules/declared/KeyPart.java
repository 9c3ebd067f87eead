package org.crossfact.rules.declared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PartialDate;

/** What claims may need to have in common before a declared rule compares them. */
enum KeyPart {
    /** The unit of a figure. */
    UNIT,
    /** The thing counted, the office, the event. */
    THING,
    /** What is said of the thing: the verb. */
    SAID_OF_IT,
    /** The proper names in the clause. */
    NAMES,
    /** The office with its body. */
    OFFICE,
    /** When it holds, as far as the sentence tells. */
    TIME,
    /** The day of publication. */
    PUBLISHED;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> labels() {
        return Stream.of(values()).map(KeyPart::label).toList();
    }

    static KeyPart labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** This part of what a claim says; empty when it says none. */
    <V> String of(FactSheet sheet, Claim<V> claim) {
        V value = claim.value().orElseThrow();
        return switch (this) {
            case UNIT -> value instanceof Figure figure ? figure.unit().symbol() : "";
            case THING -> claim.about().head();
            case SAID_OF_IT -> claim.about().measure();
            case NAMES -> String.join(",", claim.about().participants());
            case OFFICE -> value instanceof Holding holding ? holding.office() : "";
            case TIME -> claim.at().map(PartialDate::edtf).orElse("");
            case PUBLISHED -> sheet.from().publishedText();
        };
    }
}
