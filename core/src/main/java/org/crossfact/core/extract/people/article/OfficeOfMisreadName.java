package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/**
 * Gives a bare name the office of the one person of its surname in the article, when its given name can be another
 * reading of that person's: translators read one written name now so and now so.
 */
public final class OfficeOfMisreadName implements Refiner {

    /** More office-holders in one article than this are a list, not a story. */
    private static final int MOST_HOLDINGS = 200;

    private static final NameComparer NAMES = new NameComparer();

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, List<Holding>> holdings = finds.stream()
                .flatMap(find -> PersonFinds.holding(find).stream())
                .filter(holding -> !holding.person().given().isEmpty())
                .limit(MOST_HOLDINGS)
                .collect(Collectors.groupingBy(holding -> surname(holding.person())));
        List<Find<?>> refined = new ArrayList<>();
        for (Find<?> find : finds) {
            refined.add(find.as(Kinds.MENTION)
                    .<Find<?>>flatMap(mention -> inOffice(mention, holdings.getOrDefault(surname(mention), List.of())))
                    .orElse(find));
        }
        return refined;
    }

    private static String surname(Find<PersonName> mention) {
        return surname(PersonFinds.value(mention));
    }

    private static String surname(PersonName name) {
        return NameSpelling.japanese(name.family());
    }

    private static Optional<Find<Holding>> inOffice(Find<PersonName> mention, List<Holding> holdings) {
        PersonName name = PersonFinds.value(mention);
        return holdings.stream()
                .filter(holding -> isMisread(name, holding.person()))
                .max(Comparator.comparingInt(holding -> count(holdings, holding.role())))
                .map(holding -> new Find<>(
                        Kinds.HOLDING,
                        mention.from(),
                        mention.to(),
                        mention.recogniser(),
                        List.of(Reading.inferred(
                                new Holding(name, holding.role(), holding.of(), holding.state()),
                                "the name can be another reading of "
                                        + holding.person().canonical())),
                        Optional.empty()));
    }

    /** Of the offices that the surname has in the article, the one told most often ties best. */
    private static int count(List<Holding> holdings, String role) {
        return (int)
                holdings.stream().filter(holding -> holding.role().equals(role)).count();
    }

    private static boolean isMisread(PersonName name, PersonName holder) {
        return !name.given().isEmpty() && !name.given().equals(holder.given()) && NAMES.areReadings(name, holder);
    }
}
