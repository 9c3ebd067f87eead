package org.crossfact.core.extract.people.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;

/**
 * Gives an office without a body the body that the article names for the same surname in the same office, if it is one:
 * "Japanese Prime Minister Kishida" and later "Prime Minister Kishida".
 */
public final class BodyFromArticle implements Refiner {

    /** Stands for several bodies, which decide nothing. */
    private static final String SEVERAL = "|";

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, String> bodies = new HashMap<>();
        for (Find<?> find : finds) {
            PersonFinds.holding(find)
                    .filter(holding -> !holding.of().isEmpty())
                    .ifPresent(holding -> bodies.merge(
                            office(holding), holding.of(), (one, other) -> one.equals(other) ? one : SEVERAL));
        }
        return finds.stream()
                .<Find<?>>map(find -> find.as(Kinds.HOLDING)
                        .<Find<?>>map(
                                holding -> PersonFinds.with(holding, completed(PersonFinds.value(holding), bodies)))
                        .orElse(find))
                .toList();
    }

    private static Holding completed(Holding holding, Map<String, String> bodies) {
        String body = bodies.getOrDefault(office(holding), "");
        return holding.of().isEmpty() && !body.isEmpty() && !body.equals(SEVERAL)
                ? new Holding(holding.person(), holding.role(), body, holding.state())
                : holding;
    }

    private static String office(Holding holding) {
        return NameSpelling.plain(holding.person().family()) + "|" + holding.role();
    }
}
