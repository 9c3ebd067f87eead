package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.compare.name.NameReadings;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.people.NameOrderVaries.Unusual;

/** Finds Japanese persons whose surname stands first in an article where that of more others stands last. */
final class OrderOfOthers {

    /** Fewer others show no order. */
    private static final int FEWEST_OTHERS = 2;

    private final Map<PersonName, List<Evidence>> first = new LinkedHashMap<>();
    private final Map<String, PersonName> last = new LinkedHashMap<>();

    OrderOfOthers(FactSheet sheet) {
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate() && isJapanese(person))
                    .ifPresent(person -> add(person, claim));
        }
    }

    private void add(PersonName person, Claim<?> claim) {
        if (isSurnameFirst(person)) {
            first.computeIfAbsent(person, unseen -> new ArrayList<>()).add(Evidences.of(claim));
        } else {
            last.put(person.canonical(), person);
        }
    }

    List<Unusual> unusual() {
        long others = surnames(last.values());
        if (others < Math.max(FEWEST_OTHERS, surnames(first.keySet()) + 1)) {
            return List.of();
        }
        return first.entrySet().stream()
                .map(entry -> new Unusual(
                        entry.getValue(),
                        " has the surname first, other names of the article have it last",
                        hasOtherGivenName(entry.getKey())
                                ? Optional.empty()
                                : Optional.of(entry.getKey().canonical())))
                .toList();
    }

    private static long surnames(Collection<PersonName> persons) {
        return persons.stream().map(PersonName::family).distinct().count();
    }

    /** Whether the article gives the surname other given names as well, so that nobody knows which to print. */
    private boolean hasOtherGivenName(PersonName person) {
        return last.values().stream()
                .anyMatch(other -> other.family().equals(person.family())
                        && !other.given().isEmpty()
                        && !other.given().equals(person.given()));
    }

    private static boolean isJapanese(PersonName person) {
        boolean twoWords =
                person.name().strip().indexOf(' ') == person.name().strip().lastIndexOf(' ');
        return twoWords
                && person.middle().isEmpty()
                && NameReadings.has(NameSpelling.japanese(person.given()))
                && NameSpelling.looksJapanese(person.family());
    }

    private static boolean isSurnameFirst(PersonName person) {
        return person.name().startsWith(person.family() + " ");
    }
}
