package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.people.NameOrderVaries.Unusual;

/** Finds names that an article prints in both orders: "Han Min-koo" and, less often or later, "Min-koo Han". */
final class OrdersOfOneName {

    /** The places of each person by the name as it is printed there. */
    private final Map<String, Map<String, List<Evidence>>> persons = new LinkedHashMap<>();

    OrdersOfOneName(FactSheet sheet) {
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate() && isInFull(person))
                    .ifPresent(person -> persons.computeIfAbsent(person.canonical(), unseen -> new LinkedHashMap<>())
                            .computeIfAbsent(person.name(), unseen -> new ArrayList<>())
                            .add(Evidences.of(claim)));
        }
    }

    private static boolean isInFull(PersonName person) {
        return person.name().equals(person.canonical()) || person.name().equals(person.family() + " " + person.given());
    }

    Stream<Unusual> unusual() {
        return persons.values().stream()
                .filter(orders -> orders.size() == 2)
                .map(Map::values)
                .map(OrdersOfOneName::unusual);
    }

    private static Unusual unusual(Collection<List<Evidence>> orders) {
        List<List<Evidence>> both = List.copyOf(orders);
        int usual = both.get(0).size() >= both.get(1).size() ? 0 : 1;
        String name = both.get(usual).get(0).quote();
        return new Unusual(both.get(1 - usual), ", but " + name + " elsewhere in the article", Optional.of(name));
    }
}
