package org.crossfact.rules.declared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Lemmas;
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
        about = about.stream().map(Selection::base).toList();
        office = office.stream().map(Selection::base).toList();
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
        return words(holding.office()).toList().containsAll(office);
    }

    private boolean isAbout(FactSheet sheet, Claim<V> claim) {
        return about.isEmpty()
                || Stream.concat(words(claim.quote()), around(sheet, claim))
                        .toList()
                        .containsAll(about);
    }

    /** The words of the clause where they are known, else those of the sentence: dates and names tell no clause. */
    private Stream<String> around(FactSheet sheet, Claim<V> claim) {
        Subject told = claim.about();
        boolean hasClause = !told.head().isEmpty() || !told.words().isEmpty();
        return hasClause
                ? words(told)
                : sheet.sentenceOf(claim).map(Sentence::text).stream().flatMap(Selection::words);
    }

    private static Stream<String> words(Subject about) {
        return Stream.of(
                        List.of(about.head(), about.measure()),
                        about.places(),
                        about.scopes(),
                        about.participants(),
                        about.words())
                .flatMap(List::stream)
                .flatMap(Selection::words);
    }

    /** The words of a text in lower case and in their base form. */
    static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", 0))
                .filter(Predicate.not(String::isEmpty))
                .map(Selection::base);
    }

    private static String base(String word) {
        return Lemmas.content(word.toLowerCase(Locale.ROOT));
    }
}
