package org.crossfact.rules.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A figure that an article tells twice of one thing must be the same both times. */
public final class ToldTwice implements ArticleRule<Repeated> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/told-twice",
            Severity.WARNING,
            "Article gives two figures for the same thing",
            "Headline and text, or two places of the text, exclude each other, so one of them is wrong.",
            "The article may tell of two things in nearly the same words, or of a count that was brought up to date.");

    /** Each figure is set against so many of the same unit before it; more would cost and are never of one thing. */
    private static final int MOST_PARTNERS = 12;

    private static final Set<Unit.Family> COMPARED =
            Set.of(Unit.Family.COUNT, Unit.Family.CURRENCY, Unit.Family.MEASURE, Unit.Family.PERCENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The pairs of figures in one unit that are of one thing, or differ by a slip of scale. */
    @Override
    public Stream<Repeated> subjects(FactSheet sheet) {
        Map<Unit, List<Claim<Figure>>> byUnit = new HashMap<>();
        List<Repeated> pairs = new ArrayList<>();
        sheet.claims(Kinds.FIGURE).filter(ToldTwice::isTold).forEach(claim -> {
            List<Claim<Figure>> before =
                    byUnit.computeIfAbsent(Repeated.value(claim).unit(), unit -> new ArrayList<>());
            before.stream()
                    .map(earlier -> new Repeated(earlier, claim))
                    .filter(pair -> pair.isSlipOfScale()
                            || pair.isOfOneThing(sheet.from().published()))
                    .forEach(pairs::add);
            if (before.size() < MOST_PARTNERS) {
                before.add(claim);
            }
        });
        return pairs.stream().filter(pair -> !isToldElsewhere(pair, byUnit));
    }

    /** The headline's figure may be told by another sentence than the one that looks like it. */
    private static boolean isToldElsewhere(Repeated pair, Map<Unit, List<Claim<Figure>>> byUnit) {
        return pair.first().zone() == Zone.HEADLINE
                && byUnit.getOrDefault(Repeated.value(pair.first()).unit(), List.of()).stream()
                        .filter(other -> !other.equals(pair.first()) && !other.equals(pair.second()))
                        .anyMatch(other -> !new Repeated(pair.first(), other).differ());
    }

    private static boolean isTold(Claim<Figure> claim) {
        boolean stated = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.PLANNED;
        return stated
                && !claim.isBoilerplate()
                && claim.value()
                        .filter(figure -> figure.bound() != Bound.RANGE
                                && COMPARED.contains(figure.unit().family()))
                        .isPresent();
    }

    @Override
    public Optional<Judgement> judge(Repeated pair) {
        if (!pair.differ()) {
            return Optional.empty();
        }
        List<Evidence> evidence = List.of(Evidences.of(pair.second()), Evidences.of(pair.first()));
        String where = pair.first().zone() == Zone.HEADLINE ? "in the headline" : "further up";
        String message = pair.second().quote() + ", but " + pair.first().quote() + " " + where;
        return Optional.of(Judgement.of(message, Confidence.MEDIUM, evidence)
                .withValues(OpposedValues.of(evidence))
                .withReasons(List.of(
                        pair.isSlipOfScale()
                                ? "the same digits in another scale"
                                : "both speak of: " + pair.second().about().label())));
    }
}
