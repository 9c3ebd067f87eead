package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** Nobody writes a long exact number in words but a machine that translated digits. */
public final class SpelledOut implements ArticleRule<Claim<Figure>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/spelled-out",
            Severity.WARNING,
            "Long number written out in words",
            "Machine translation writes the digits of counters in words. Nobody can read such a number, and often it is "
                    + "a counter of the page and not of the article.",
            "Speeches, contracts and literature write long numbers in words on purpose.");

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000);
    /** "Two hundred and fifty thousand" has two digits that count, and is good style at the start of a sentence. */
    private static final int FEWEST_DIGITS = 4;

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Long numbers in words, unless the article gives the same number in digits too, as contracts do. */
    @Override
    public Stream<Claim<Figure>> subjects(FactSheet sheet) {
        Set<BigDecimal> inDigits = sheet.claims(Kinds.FIGURE)
                .filter(claim -> hasDigits(claim.quote()))
                .flatMap(claim -> claim.value().stream())
                .map(Figure::amount)
                .collect(Collectors.toSet());
        return sheet.claims(Kinds.FIGURE)
                .filter(claim -> !hasDigits(claim.quote()))
                .filter(claim -> claim.value()
                        .filter(figure -> isLong(figure.amount()) && !inDigits.contains(figure.amount()))
                        .isPresent());
    }

    private static boolean hasDigits(String quote) {
        return quote.chars().anyMatch(Character::isDigit);
    }

    private static boolean isLong(BigDecimal amount) {
        return amount.compareTo(SMALLEST) >= 0
                && amount.stripTrailingZeros().precision() >= FEWEST_DIGITS
                && amount.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public Optional<Judgement> judge(Claim<Figure> claim) {
        String digits = String.format(
                Locale.ROOT, "%,d", claim.value().orElseThrow().amount().toBigInteger());
        return Optional.of(Judgement.of(
                        "A long number in words, in digits " + digits, Confidence.MEDIUM, List.of(Evidences.of(claim)))
                .withSuggestions(List.of(Suggestion.of(digits))));
    }
}
