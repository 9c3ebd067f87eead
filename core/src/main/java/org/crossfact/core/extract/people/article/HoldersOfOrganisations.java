package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.Organisation;

/** Tells of an organisation who holds the office in it that its sentence speaks of. */
public final class HoldersOfOrganisations implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<Integer, List<Holding>> bySentence = new HashMap<>();
        for (Find<?> find : finds) {
            PersonFinds.holding(find)
                    .filter(holding -> !holding.of().isEmpty())
                    .ifPresent(holding -> bySentence
                            .computeIfAbsent(scan.sentenceStart(find.from()), unseen -> new ArrayList<>(1))
                            .add(holding));
        }
        return finds.stream()
                .<Find<?>>map(find -> find.as(Kinds.ORGANISATION)
                        .<Find<?>>map(found ->
                                held(found, bySentence.getOrDefault(scan.sentenceStart(found.from()), List.of())))
                        .orElse(find))
                .toList();
    }

    private static Find<Organisation> held(Find<Organisation> find, List<Holding> holdings) {
        Organisation organisation = PersonFinds.value(find);
        String body = Bodies.canonical(organisation.name());
        Optional<Holding> holding = holdings.stream()
                .filter(held ->
                        held.role().equals(organisation.role()) && held.of().contains(body))
                .findFirst();
        return holding.map(held ->
                        PersonFinds.with(find, organisation.heldBy(held.person().family())))
                .orElse(find);
    }
}
