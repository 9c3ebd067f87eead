package org.crossfact.rules.figures;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * How often something has come by the headline, and what the text says of it.
 *
 * @param headline "sixth consecutive win" in the headline
 * @param text every such count of the same noun in the text, at least one
 */
record Occurrence(Claim<Figure> headline, List<Claim<Figure>> text) {

    /** The counts of the headlines that the text counts too. */
    static Stream<Occurrence> of(FactSheet sheet) {
        List<Claim<Figure>> counts = sheet.claims(Kinds.FIGURE)
                .filter(claim -> !claim.isBoilerplate() && claim.value().isPresent())
                .filter(claim -> Repeated.value(claim).unit().family() == Unit.Family.ORDINAL)
                .toList();
        return counts.stream()
                .filter(claim -> claim.zone() == Zone.HEADLINE)
                .map(claim -> new Occurrence(claim, sameNoun(claim, counts)))
                .filter(occurrence -> !occurrence.text().isEmpty());
    }

    private static List<Claim<Figure>> sameNoun(Claim<Figure> headline, List<Claim<Figure>> counts) {
        Unit unit = Repeated.value(headline).unit();
        return counts.stream()
                .filter(other -> other.zone() != Zone.HEADLINE)
                .filter(other -> Repeated.value(other).unit().equals(unit))
                .toList();
    }

    /** Whether the text gives one number, and not the headline's: with several it tells of several things. */
    boolean differs() {
        List<Figure> told = text.stream().map(Repeated::value).distinct().toList();
        return told.size() == 1
                && told.get(0).amount().compareTo(Repeated.value(headline).amount()) != 0;
    }
}
