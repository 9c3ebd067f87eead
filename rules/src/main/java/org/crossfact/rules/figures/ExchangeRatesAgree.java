package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** Conversions between two currencies in one article must rest on one rate, as far as rates keep still in a story. */
public final class ExchangeRatesAgree implements ArticleRule<List<Conversion>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/exchange-rates-agree",
            Severity.WARNING,
            "Conversion at another rate than the others",
            "The article converts the same currencies at a very different rate elsewhere, so one of the amounts has a slip.",
            "The amounts may be of years between which the rate has moved that far.");

    /** Rates of one story lie closer together. */
    private static final BigDecimal FAR = new BigDecimal("1.6");

    private static final BigDecimal NEAR = new BigDecimal("1.3");
    /** Of two conversions alone nobody can tell more than a slip in the scale. */
    private static final BigDecimal SCALES_APART = BigDecimal.valueOf(5);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The conversions of each pair of currencies that is converted more than once. */
    @Override
    public Stream<List<Conversion>> subjects(FactSheet sheet) {
        return Conversion.byCurrencies(sheet).filter(conversions -> conversions.size() > 1);
    }

    @Override
    public Optional<Judgement> judge(List<Conversion> conversions) {
        List<Conversion> byRate = conversions.stream()
                .sorted(Comparator.comparing(Conversion::rate))
                .toList();
        Conversion middle = byRate.get(byRate.size() / 2);
        Conversion odd =
                conversions.stream().max(Comparator.comparing(middle::distance)).orElseThrow();
        if (conversions.size() == 2) {
            Conversion first = conversions.get(0);
            Conversion second = conversions.get(1);
            return first.distance(second).compareTo(SCALES_APART) >= 0
                    ? Optional.of(judgement(second, List.of(first), Confidence.LOW))
                    : Optional.empty();
        }
        List<Conversion> others =
                conversions.stream().filter(other -> !other.equals(odd)).toList();
        boolean clear = odd.distance(middle).compareTo(FAR) >= 0
                && others.stream().allMatch(other -> other.distance(middle).compareTo(NEAR) <= 0);
        return clear ? Optional.of(judgement(odd, others, Confidence.HIGH)) : Optional.empty();
    }

    private static Judgement judgement(Conversion odd, List<Conversion> others, Confidence confidence) {
        List<Evidence> evidence = Stream.concat(Stream.of(odd), others.stream())
                .<Evidence>map(conversion -> Evidences.of(conversion.claim()))
                .toList();
        String expected = FigureInWords.of(odd.at(others.get(0)));
        return Judgement.of(
                        "At the rate of the other conversion" + (others.size() > 1 ? "s" : "") + " this would be "
                                + expected,
                        confidence,
                        evidence)
                .withSuggestions(List.of(Suggestion.of(expected)));
    }
}
