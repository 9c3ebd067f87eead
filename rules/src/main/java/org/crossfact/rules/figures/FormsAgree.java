package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.measure.Measure;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Restatement;
import org.crossfact.core.value.Unit;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A quantity told in two units, or as a share and in percent, must be the same both times. */
public final class FormsAgree implements ArticleRule<Claim<Restatement>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/forms-agree",
            Severity.WARNING,
            "Two forms of one figure do not match",
            "The figure in brackets repeats the one before it in another unit, so one of the two is wrong.",
            "The second figure may be of something else, or the first a rough one for a whole class of things.");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** "20 C (70 F)": degrees are rounded to fives. */
    private static final BigDecimal DEGREES = BigDecimal.valueOf(3);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Restatement>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.RESTATEMENT).filter(claim -> claim.value().isPresent() && !claim.isBoilerplate());
    }

    @Override
    public Optional<Judgement> judge(Claim<Restatement> claim) {
        Restatement told = claim.value().orElseThrow();
        return inUnitOfSecond(told)
                .filter(forms -> forms.stream().noneMatch(form -> isNear(form, told)))
                .map(forms -> judgement(claim, told, forms.get(0)));
    }

    /** The first figure in the unit of the second; of degrees also as a difference. Empty for money, which has no fixed rate. */
    private static Optional<List<BigDecimal>> inUnitOfSecond(Restatement told) {
        BigDecimal amount = told.first().amount();
        if (told.again().unit().equals(Unit.PERCENT)) {
            return Optional.of(List.of(amount.multiply(HUNDRED)));
        }
        if (told.again().unit().equals(told.first().unit())) {
            return Optional.of(List.of(amount));
        }
        Optional<Measure> from = Measures.of(told.first().unit().symbol());
        Optional<Measure> to = Measures.of(told.again().unit().symbol());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal plain = amount.multiply(from.get().factor()).divide(to.get().factor(), MathContext.DECIMAL64);
        BigDecimal shifted = from.get()
                .inBaseUnit(amount)
                .divide(to.get().factor(), MathContext.DECIMAL64)
                .subtract(to.get().offset());
        return Optional.of(List.of(shifted, plain));
    }

    /** Writers round conversions to the digits that the first figure has, round ones still more. */
    private static boolean isNear(BigDecimal converted, Restatement told) {
        Figure again = told.again();
        BigDecimal distance = converted.subtract(again.amount()).abs();
        BigDecimal reach = converted.abs().multiply(tolerance(told));
        boolean degrees = Measures.of(again.unit().symbol())
                .filter(measure -> measure.offset().signum() != 0)
                .isPresent();
        return distance.compareTo(reach.max(again.step()).max(degrees ? DEGREES : BigDecimal.ZERO)) <= 0;
    }

    private static BigDecimal tolerance(Restatement told) {
        boolean hedged = told.first().bound() != Bound.EXACT || told.again().bound() != Bound.EXACT;
        int digits = told.again().unit().equals(Unit.PERCENT)
                ? told.again().amount().precision()
                : Math.min(
                        told.first().amount().precision(), told.again().amount().precision());
        return hedged || digits == 1 ? new BigDecimal("0.3") : new BigDecimal(digits == 2 ? "0.12" : "0.05");
    }

    private static Judgement judgement(Claim<Restatement> claim, Restatement told, BigDecimal converted) {
        int digits = Math.max(2, told.again().amount().precision());
        String right = inDigits(converted.round(new MathContext(digits)));
        String message = "Converted, the first figure is " + right + ", the text says "
                + inDigits(told.again().amount());
        return Judgement.of(message, Confidence.HIGH, List.of(Evidences.of(claim)))
                .withSuggestions(List.of(Suggestion.of(right)));
    }

    /** The unit stands in the text, in words that fit it better than a symbol. */
    private static String inDigits(BigDecimal amount) {
        return FigureInWords.of(Figure.exact(amount, Unit.NONE, BigDecimal.ONE));
    }
}
