package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/**
 * Puts mentions together that name one person: the same name, in another order or spelling. Short forms and readings of one
 * written name stay apart, for they may be two persons'.
 */
final class SamePersons {

    /** So many names of one surname are a list of people; there only equal names are one person. */
    private static final int MOST_NAMES = 200;

    private static final NameComparer NAMES = new NameComparer();

    private SamePersons() {}

    /** The mentions of each person, in the order of their names. */
    static Collection<List<Mention>> among(List<Mention> mentions) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        mentions.forEach(mention -> byName.computeIfAbsent(mention.name(), unseen -> new ArrayList<>())
                .add(mention));
        if (byName.size() > MOST_NAMES) {
            return byName.values();
        }
        List<List<Mention>> persons = new ArrayList<>();
        for (List<Mention> named : byName.values()) {
            persons.stream()
                    .filter(person -> isOne(person.get(0), named.get(0)))
                    .findFirst()
                    .ifPresentOrElse(person -> person.addAll(named), () -> persons.add(new ArrayList<>(named)));
        }
        return persons;
    }

    private static boolean isOne(Mention left, Mention right) {
        Comparison comparison = NAMES.compare(left.person(), right.person());
        return comparison.agreement() == Agreement.SAME || comparison.equals(Comparison.compatible(Reason.VARIANT));
    }
}
