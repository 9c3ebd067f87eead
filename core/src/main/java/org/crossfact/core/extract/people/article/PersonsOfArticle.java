package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.person.Bearing;
import org.crossfact.core.extract.people.person.FullName;
import org.crossfact.core.extract.people.person.NameInContext;
import org.crossfact.core.extract.people.person.NameSurroundings;
import org.crossfact.core.extract.people.words.PersonWords;
import org.crossfact.core.value.PersonName;

/**
 * Keeps of the names in full those that persons bear: one telling place in the article decides for all places of a name,
 * and one person in a list for all of its names.
 */
public final class PersonsOfArticle implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, Set<Bearing>> told = new HashMap<>();
        Set<String> persons = new HashSet<>();
        for (Find<?> find : finds) {
            Optional<String> open = openName(find);
            if (open.isPresent()) {
                told.computeIfAbsent(open.get(), unseen -> EnumSet.noneOf(Bearing.class))
                        .add(bearing(scan, find));
            } else {
                PersonFinds.person(find).map(PersonName::name).ifPresent(persons::add);
            }
        }
        if (told.isEmpty()) {
            return finds;
        }
        addProven(scan, told, persons);
        return kept(finds, NameChains.of(scan, finds), told, persons);
    }

    /** The name in a find that the words around it have yet to prove. */
    private static Optional<String> openName(Find<?> find) {
        boolean open =
                find.recogniser().equals(FullName.NAME) || find.recogniser().equals(NameInContext.NAME);
        return open ? PersonFinds.person(find).map(PersonName::name) : Optional.empty();
    }

    /** A listed given name makes a person wherever nothing speaks against it. */
    private static Bearing bearing(Scan scan, Find<?> find) {
        Token next = scan.token(find.from() + 1);
        String second = (next.is('-') ? scan.token(find.from() + 2) : next).lower();
        if (PersonWords.isThing(scan.token(find.from()).lower() + " " + second)) {
            return Bearing.KNOWN_THING;
        }
        Bearing bearing = new NameSurroundings(scan, find.from(), find.to()).bearing();
        return bearing != Bearing.THING && isKnown(find) ? Bearing.PERSON : bearing;
    }

    /** Found by a listed first word, or by a listed given name behind a surname that no list has. */
    private static boolean isKnown(Find<?> find) {
        return find.recogniser().equals(FullName.NAME)
                || PersonFinds.person(find)
                        .filter(PersonsOfArticle::isFamilyFirst)
                        .isPresent();
    }

    private static boolean isFamilyFirst(PersonName name) {
        return !name.given().isEmpty() && name.name().equals(name.family() + " " + name.given());
    }

    private static void addProven(Scan scan, Map<String, Set<Bearing>> told, Set<String> persons) {
        Set<String> surnames = new HashSet<>();
        told.forEach((name, bearings) -> {
            if (bearings.contains(Bearing.KNOWN_THING)) {
                return;
            }
            boolean likely = bearings.contains(Bearing.LIKELY) && !bearings.contains(Bearing.THING);
            if (likely || bearings.contains(Bearing.PERSON)) {
                persons.add(name);
            } else {
                surnames.add(surname(name));
            }
        });
        Set<String> alone = surnames.isEmpty() ? Set.of() : SurnamesAlone.of(scan, surnames);
        told.forEach((name, bearings) -> {
            boolean proven = alone.contains(surname(name)) || persons.contains(turned(name));
            if (proven && !bearings.contains(Bearing.KNOWN_THING)) {
                persons.add(name);
            }
        });
        if (!surnames.isEmpty()) {
            addMisspelt(told, persons);
        }
    }

    /** "Magdelena Lis" where somebody is Magdalena Lis. */
    private static void addMisspelt(Map<String, Set<Bearing>> told, Set<String> persons) {
        Map<String, List<PersonName>> proven = persons.stream()
                .collect(Collectors.groupingBy(
                        PersonsOfArticle::surname, Collectors.mapping(PersonNames::parse, Collectors.toList())));
        told.forEach((name, bearings) -> {
            boolean misspelt = bearings.contains(Bearing.OPEN)
                    && proven.getOrDefault(surname(name), List.of()).stream()
                            .anyMatch(person -> NameSlips.inGivenName(PersonNames.parse(name), person));
            if (misspelt) {
                persons.add(name);
            }
        });
    }

    /** "Soo-ah Youn" of "Youn Soo-ah". */
    private static String turned(String name) {
        int blank = name.indexOf(' ');
        return name.substring(blank + 1) + ' ' + name.substring(0, Math.max(blank, 0));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static List<Find<?>> kept(
            List<Find<?>> finds, List<List<Find<?>>> chains, Map<String, Set<Bearing>> told, Set<String> persons) {
        Set<Find<?>> listed = new HashSet<>();
        for (List<Find<?>> chain : chains) {
            if (chain.stream().anyMatch(find -> isPerson(find, persons))) {
                chain.stream().filter(find -> mayBePerson(find, told)).forEach(listed::add);
            }
        }
        List<Find<?>> kept = new ArrayList<>(finds.size());
        for (Find<?> find : finds) {
            if (openName(find).isEmpty() || isPerson(find, persons) || listed.contains(find)) {
                kept.add(find);
            }
        }
        return kept;
    }

    private static boolean isPerson(Find<?> find, Set<String> persons) {
        return PersonFinds.person(find)
                .map(PersonName::name)
                .filter(persons::contains)
                .isPresent();
    }

    private static boolean mayBePerson(Find<?> find, Map<String, Set<Bearing>> told) {
        Set<Bearing> bearings = openName(find).map(told::get).orElse(Set.of());
        return !bearings.contains(Bearing.THING) && !bearings.contains(Bearing.KNOWN_THING);
    }
}
