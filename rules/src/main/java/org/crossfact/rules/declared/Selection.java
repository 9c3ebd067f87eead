package org.crossfact.rules.declared;

import java.util.List;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;

/**
 * Which claims a declared rule looks at.
 *
 * @param kind of which kind
 * @param about words all of which stand in the clause of the claim, or in its sentence where no clause is told
 * @param office of a holding: words all of which stand in the office and its body
 * @param unit of a figure: its unit as claims are listed; empty for any
 * @param place in which parts of which articles
 */
record Selection<V>(Kind<V> kind, List<String> about, List<String> office, String unit, Place place) {

    /**
     * Where a rule looks.
     *
     * @param zones the parts of an article; empty for all but boilerplate
     * @param sources who published it; empty for anybody
     */
    record Place(Set<Zone> zones, Set<String> sources) {

        Place {
            zones = Set.copyOf(zones);
            sources = Set.copyOf(sources);
        }

        boolean holds(Zone zone) {
            return zones.isEmpty() ? zone != Zone.BOILERPLATE : zones.contains(zone);
        }

        boolean isBy(String source) {
            return sources.isEmpty() || sources.contains(source);
        }
    }

    Selection {
        about = about.stream().map(ClauseWords::base).toList();
        office = office.stream().map(ClauseWords::base).toList();
    }

    /** Whether a claim is one of them; only what is asserted and can be read is. */
    boolean selects(FactSheet sheet, Claim<V> claim) {
        return claim.modality() == Modality.ASSERTED
                && !claim.isFlawed()
                && claim.value().filter(this::fits).isPresent()
                && place.holds(claim.zone())
                && place.isBy(sheet.from().source())
                && isAbout(sheet, claim);
    }

    private boolean fits(V value) {
        boolean unitFits = unit.isEmpty()
                || (value instanceof Figure figure && figure.unit().symbol().equals(unit));
        return unitFits && (office.isEmpty() || (value instanceof Holding holding && isOf(holding)));
    }

    private boolean isOf(Holding holding) {
        return ClauseWords.in(holding.office()).toList().containsAll(office);
    }

    private boolean isAbout(FactSheet sheet, Claim<V> claim) {
        return about.isEmpty() || ClauseWords.of(sheet, claim).containsAll(about);
    }
}
