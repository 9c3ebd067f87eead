package org.crossfact.rules.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/** Knows whom an article calls by a surname alone: the one bearer whom it names in full. */
final class GivenNames {

    private static final String SEVERAL = "";

    private final Map<String, String> bySurname = new HashMap<>();

    GivenNames(FactSheet sheet) {
        for (Claim<?> claim : sheet.claims()) {
            person(claim)
                    .filter(person -> !person.given().isEmpty())
                    .ifPresent(person -> bySurname.merge(
                            person.family(), person.given(), (one, other) -> one.equals(other) ? one : SEVERAL));
        }
    }

    /** The name that a claim tells, in a mention or with an office; empty for claims of other kinds. */
    static Optional<PersonName> person(Claim<?> claim) {
        return claim.as(Kinds.MENTION)
                .flatMap(Claim::value)
                .or(() -> claim.as(Kinds.HOLDING).flatMap(Claim::value).map(Holding::person));
    }

    /** The given name told, else that of the only bearer of the surname; empty when there is none or there are several. */
    String of(PersonName name) {
        return name.given().isEmpty() ? bySurname.getOrDefault(name.family(), SEVERAL) : name.given();
    }
}
