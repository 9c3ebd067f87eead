package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** The parts of a whole must add up to it, percentages to a hundred. */
public final class PartsAddUp implements ArticleRule<Claim<Breakdown>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/parts-add-up",
            Severity.WARNING,
            "Parts do not add up to the whole",
            "One of the parts or the total is wrong, and readers add up such lists.",
            "Some of the whole may be left out without a word, or be counted in two of the parts.");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Breakdown>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.BREAKDOWN).filter(claim -> claim.value().isPresent() && !claim.isBoilerplate());
    }

    @Override
    public Optional<Judgement> judge(Claim<Breakdown> claim) {
        Breakdown breakdown = claim.value().orElseThrow();
        return breakdown.parts().size() == 1 ? portion(claim, breakdown) : sum(claim, breakdown);
    }

    /** One part alone can only be too large. */
    private static Optional<Judgement> portion(Claim<Breakdown> claim, Breakdown breakdown) {
        Figure part = breakdown.parts().get(0);
        return part.amount().compareTo(breakdown.whole().amount()) <= 0
                ? Optional.empty()
                : Optional.of(Judgement.of(
                        FigureInWords.number(part) + " cannot be a part of " + FigureInWords.number(breakdown.whole()),
                        Confidence.HIGH,
                        List.of(Evidences.of(claim))));
    }

    private static Optional<Judgement> sum(Claim<Breakdown> claim, Breakdown breakdown) {
        Figure whole = breakdown.whole();
        BigDecimal sum = breakdown.parts().stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(whole.amount());
        // parts that are less than half of the whole, or more than twice as much, are parts of something else
        boolean wrong = breakdown.complete()
                ? difference.abs().multiply(TWO).compareTo(whole.amount()) <= 0
                : difference.signum() > 0 && difference.compareTo(slip(whole)) <= 0;
        if (!wrong || difference.abs().compareTo(leeway(breakdown)) <= 0) {
            return Optional.empty();
        }
        String parts = breakdown.parts().stream().map(FigureInWords::number).collect(Collectors.joining(" + "));
        Figure total = Figure.exact(sum, whole.unit(), whole.step());
        boolean percent = whole.unit().equals(Unit.PERCENT);
        String added = percent ? FigureInWords.of(total) : FigureInWords.number(total);
        String told = percent ? FigureInWords.of(whole) : FigureInWords.number(whole);
        return Optional.of(Judgement.of(
                        parts + " is " + added + ", the text says " + told,
                        Confidence.HIGH,
                        List.of(Evidences.of(claim)))
                .withSuggestions(List.of(
                        Suggestion.of(added + " in all"), Suggestion.advice("another number for one of the parts"))));
    }

    /** Parts that are much more than the whole are parts of something else, or overlap. */
    private static BigDecimal slip(Figure whole) {
        return whole.amount().movePointLeft(1).max(TWO);
    }

    /** Numbers of things are exact; what is told in tenths, in percent or by the million may be rounded by half of its last digit. */
    private static BigDecimal leeway(Breakdown breakdown) {
        return breakdown.whole().unit().equals(Unit.PERCENT)
                ? roundings(breakdown.parts().stream())
                : roundings(Stream.concat(breakdown.parts().stream(), Stream.of(breakdown.whole()))
                        .filter(figure -> figure.step().compareTo(BigDecimal.ONE) != 0));
    }

    private static BigDecimal roundings(Stream<Figure> figures) {
        return figures.map(figure -> figure.step().divide(TWO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
