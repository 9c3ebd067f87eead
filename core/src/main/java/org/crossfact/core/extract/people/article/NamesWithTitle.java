package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.name.Kinship;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.person.HonorificName;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/**
 * Finds the names that stand behind a title, in office or not, together with it: "Mr. Erik Holm". Behind a surname alone
 * stands the one person whom the article names in full, where it speaks of no relatives; a word for an office that tells
 * a man from a woman is the title of its holder.
 */
public final class NamesWithTitle implements Refiner {

    /** Not "chairman" and the like, which women are called as well. */
    private static final Set<String> OFFICES_OF_MEN_OR_WOMEN = Set.of(
            "spokesman",
            "spokeswoman",
            "congressman",
            "congresswoman",
            "businessman",
            "businesswoman",
            "policeman",
            "policewoman");

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> all = new ArrayList<>(finds);
        Supplier<Map<String, String>> bearers = once(() -> tellsKin(scan) ? Map.of() : givenNames(finds));
        for (Find<?> find : finds) {
            if (PersonFinds.person(find).isPresent()) {
                HonorificName.before(scan, find.from())
                        .map(title -> titled(scan, title, find, bearers))
                        .ifPresent(all::add);
            }
            find.as(Kinds.OFFICE)
                    .flatMap(office -> titledByOffice(scan, office))
                    .ifPresent(all::add);
        }
        if (all.size() > finds.size()) {
            all.sort(Comparator.comparingInt(Find::from));
        }
        return all;
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        List<T> made = new ArrayList<>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(supplier.get());
            }
            return made.get(0);
        };
    }

    /** Whether two persons of one surname may be in the story without being named in full. */
    private static boolean tellsKin(Scan scan) {
        return IntStream.range(0, scan.size())
                .anyMatch(at -> Kinship.isTold(scan.token(at).lower()));
    }

    /** The given name of the only bearer of each surname; empty where there are several. */
    private static Map<String, String> givenNames(List<Find<?>> finds) {
        Map<String, String> bySurname = new HashMap<>();
        for (Find<?> find : finds) {
            PersonFinds.person(find)
                    .filter(name -> !name.given().isEmpty() && !name.family().isEmpty())
                    .ifPresent(name ->
                            bySurname.merge(name.family(), name.given(), (one, other) -> one.equals(other) ? one : ""));
        }
        return bySurname;
    }

    private static Find<PersonName> titled(Scan scan, int title, Find<?> find, Supplier<Map<String, String>> bearers) {
        PersonName name = PersonNames.parse(scan.text(title, find.to()));
        String given = name.given().isEmpty() ? bearers.get().getOrDefault(name.family(), "") : name.given();
        return Find.printed(Kinds.TITLED, title, find.to(), find.recogniser(), with(name, name.title(), given));
    }

    private static PersonName with(PersonName name, String title, String given) {
        return new PersonName(name.name(), title, given, name.middle(), name.family(), name.suffix(), name.nickname());
    }

    private static Optional<Find<PersonName>> titledByOffice(Scan scan, Find<Holding> office) {
        PersonName person = PersonFinds.value(office).person();
        return IntStream.range(office.from(), office.to())
                .mapToObj(at -> scan.token(at).lower())
                .filter(OFFICES_OF_MEN_OR_WOMEN::contains)
                .findFirst()
                .map(word -> Find.printed(
                        Kinds.TITLED,
                        office.from(),
                        office.to(),
                        office.recogniser(),
                        with(person, word, person.given())));
    }
}
