package org.crossfact.core.extract.people.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;

/**
 * Gives an office without a body the body of the one holder of such an office in the article whose name can be the same
 * characters in another language: "Japanese Foreign Minister Yoshimasa Hayashi", later "Foreign Minister Lin Fangzheng".
 */
public final class BodyOfMisreadName implements Refiner {

    /** More holders of one office in an article than this are a list, not a story. */
    private static final int MOST_HOLDERS = 20;

    private static final NameComparer NAMES = new NameComparer();

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, List<Holding>> byRole = finds.stream()
                .flatMap(find -> PersonFinds.holding(find).stream())
                .filter(holding ->
                        !holding.of().isEmpty() && !holding.person().given().isEmpty())
                .distinct()
                .collect(Collectors.groupingBy(Holding::role));
        return byRole.isEmpty()
                ? finds
                : finds.stream()
                        .<Find<?>>map(find -> find.as(Kinds.HOLDING)
                                .<Find<?>>map(held -> PersonFinds.with(held, completed(held, byRole)))
                                .orElse(find))
                        .toList();
    }

    private static Holding completed(Find<Holding> find, Map<String, List<Holding>> byRole) {
        Holding holding = PersonFinds.value(find);
        List<Holding> others = byRole.getOrDefault(holding.role(), List.of());
        boolean open = holding.of().isEmpty() && !holding.person().given().isEmpty();
        if (!open || others.size() > MOST_HOLDERS) {
            return holding;
        }
        List<String> bodies = others.stream()
                .filter(other -> areReadings(holding.person(), other.person()))
                .map(Holding::of)
                .distinct()
                .toList();
        return bodies.size() == 1
                ? new Holding(holding.person(), holding.role(), bodies.get(0), holding.state())
                : holding;
    }

    private static boolean areReadings(PersonName one, PersonName other) {
        return (NameComparer.isPinyin(one) || NameComparer.isPinyin(other))
                && !NameComparer.areSpellings(one.family(), other.family())
                && NAMES.compare(one, other).equals(Comparison.compatible(Reason.MISREAD));
    }
}
