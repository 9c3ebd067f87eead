package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.PartialDate;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** The only conversion between two currencies in an article must be at a rate that they have had. */
public final class ExchangeRateExists implements ArticleRule<Conversion> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/exchange-rate-exists",
            Severity.WARNING,
            "Conversion at a rate that never was",
            "The two amounts are not worth the same at any rate of the last decades: a scale or a digit is wrong, or the"
                    + " currency.",
            "One of the amounts may be in the money of another year, or a currency may have lost its value lately.");

    /** How far outside of all known rates a conversion is a slip, whatever comes. */
    private static final BigDecimal FAR = new BigDecimal("1.4");

    /** The scales that a translation or a hasty hand mistakes: ten, a hundred, a thousand, ten thousand times. */
    private static final List<Integer> SLIPS = List.of(-4, -3, -2, -1, 1, 2, 3, 4);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Of several {@link ExchangeRatesAgree} speaks. */
    @Override
    public Stream<Conversion> subjects(FactSheet sheet) {
        Optional<Integer> published = sheet.from().published().map(PartialDate::year);
        return Conversion.byCurrencies(sheet)
                .filter(conversions -> conversions.size() == 1)
                .map(conversions -> conversions.get(0))
                .filter(conversion -> year(conversion.claim())
                        .or(() -> published)
                        .filter(ExchangeRateExists::isKnown)
                        .isPresent());
    }

    private static Optional<Integer> year(Claim<?> claim) {
        return claim.at().filter(PartialDate::hasYear).map(PartialDate::year);
    }

    private static boolean isKnown(int year) {
        return year >= RateBand.FIRST_YEAR;
    }

    @Override
    public Optional<Judgement> judge(Conversion conversion) {
        return conversion
                .band()
                .filter(band -> !band.holds(conversion.rate(), FAR))
                .map(band -> Judgement.of(
                                "These two amounts were never worth the same",
                                Confidence.MEDIUM,
                                List.of(Evidences.of(conversion.claim())))
                        .withSuggestions(repairs(conversion, band)));
    }

    /** The second amount with its scale put right, where that brings it within the band; else to look it up. */
    private static List<Suggestion> repairs(Conversion conversion, RateBand band) {
        List<Suggestion> scaled = SLIPS.stream()
                .map(conversion::again)
                .filter(again -> band.holds(conversion.with(again).rate(), BigDecimal.ONE))
                .map(again -> Suggestion.of(FigureInWords.of(again)))
                .toList();
        return scaled.isEmpty() ? List.of(Suggestion.advice("look up the rate of the day")) : scaled;
    }
}
