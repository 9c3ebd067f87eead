package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.people.NameOrderVaries.Unusual;

/**
 * Finds names that an article prints in both orders: "Han Min-koo" and, less often or later, "Min-koo Han". Where it is
 * not known which part is the surname, a sentence that has both orders names two persons.
 */
final class OrdersOfOneName {

    /** The places of each person by the name as it is printed there. */
    private final Map<String, Map<String, List<Claim<?>>>> persons = new LinkedHashMap<>();

    private final FactSheet sheet;

    OrdersOfOneName(FactSheet sheet) {
        this.sheet = sheet;
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate() && isInFull(person))
                    .ifPresent(person -> persons.computeIfAbsent(inAnyOrder(person), unseen -> new LinkedHashMap<>())
                            .computeIfAbsent(person.name(), unseen -> new ArrayList<>())
                            .add(claim));
        }
    }

    private static boolean isInFull(PersonName person) {
        return !person.given().isEmpty()
                && (person.name().equals(person.canonical())
                        || person.name().equals(person.family() + " " + person.given()));
    }

    private static String inAnyOrder(PersonName person) {
        String given = NameSpelling.plain(person.given());
        String family = NameSpelling.plain(person.family());
        return given.compareTo(family) < 0 ? given + "|" + family : family + "|" + given;
    }

    Stream<Unusual> unusual() {
        return persons.values().stream()
                .filter(orders -> orders.size() == 2)
                .map(orders -> List.copyOf(orders.values()))
                .filter(orders -> areTwoOrders(orders.get(0), orders.get(1)))
                .map(OrdersOfOneName::unusual);
    }

    /** Not two spellings in one order, such as with and without an accent. */
    private boolean areTwoOrders(List<Claim<?>> one, List<Claim<?>> other) {
        PersonName left = person(one);
        PersonName right = person(other);
        boolean turned = !NameSpelling.plain(left.name()).equals(NameSpelling.plain(right.name()));
        return turned
                && (left.canonical().equals(right.canonical())
                        || one.stream()
                                .noneMatch(claim -> other.stream()
                                        .anyMatch(second ->
                                                sheet.sentenceOf(claim).equals(sheet.sentenceOf(second)))));
    }

    private static PersonName person(List<Claim<?>> places) {
        return GivenNames.person(places.get(0)).orElseThrow();
    }

    private static Unusual unusual(List<List<Claim<?>>> both) {
        int usual = both.get(0).size() >= both.get(1).size() ? 0 : 1;
        String name = both.get(usual).get(0).quote();
        List<Evidence> places =
                both.get(1 - usual).stream().<Evidence>map(Evidences::of).toList();
        return new Unusual(places, ", but " + name + " elsewhere in the article", Optional.of(name));
    }
}
