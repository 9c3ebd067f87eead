package org.crossfact.core.extract.people.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PersonName;

/**
 * Turns a name whose surname the article shows to be its other end: somebody in the article is called by it alone, or
 * another full name ends with it.
 */
public final class OrderFromArticle implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Set<String> alone = new HashSet<>();
        for (Find<?> find : finds) {
            PersonFinds.person(find)
                    .filter(name -> name.given().isEmpty())
                    .ifPresent(name -> alone.add(NameSpelling.plain(name.family())));
        }
        Set<String> families = new HashSet<>();
        for (Find<?> find : finds) {
            PersonFinds.person(find)
                    .filter(name -> !name.given().isEmpty())
                    .ifPresent(name -> families.add(NameSpelling.plain(name.family())));
        }
        return finds.stream()
                .<Find<?>>map(find -> PersonFinds.withPerson(find, name -> ordered(name, alone, families)))
                .toList();
    }

    /** Western names keep their order: "Paul Ryan" and "John Paul" prove nothing. */
    private static PersonName ordered(PersonName name, Set<String> alone, Set<String> families) {
        if (!isTurnable(name)) {
            return name;
        }
        String given = NameSpelling.plain(name.given());
        String family = NameSpelling.plain(name.family());
        boolean givenIsFamily = alone.contains(given) || families.contains(given);
        boolean familyIsFamily = alone.contains(family);
        return givenIsFamily && !familyIsFamily ? name.turned() : name;
    }

    private static boolean isTurnable(PersonName name) {
        return name.middle().isEmpty()
                && NameSpelling.looksJapanese(name.given())
                && NameSpelling.looksJapanese(name.family());
    }
}
