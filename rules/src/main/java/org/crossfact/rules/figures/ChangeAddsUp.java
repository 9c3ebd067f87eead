package org.crossfact.rules.figures;

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
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** The values of a change must fit the difference, the percentage and the direction that are told with them. */
public final class ChangeAddsUp implements ArticleRule<Claim<Change>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/change-adds-up",
            Severity.WARNING,
            "Change does not fit its values",
            "One of the figures is wrong, and a reader with a calculator will find out which.",
            "The percentage may be one of another base: in real terms, without acquisitions, against another year.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Change>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.CHANGE).filter(claim -> claim.value().isPresent() && !claim.isBoilerplate());
    }

    @Override
    public Optional<Judgement> judge(Claim<Change> claim) {
        Change change = claim.value().orElseThrow();
        return ChangeSum.of(change)
                .flatMap(sum -> complaint(change, sum))
                .map(complaint -> judgement(claim, complaint));
    }

    private static Optional<Complaint> complaint(Change change, ChangeSum sum) {
        if (sum.goesTheOtherWay()) {
            return Optional.of(direction(change, sum));
        }
        return change.by()
                .filter(by -> sum.measures(by) && !sum.fitsDifference(by))
                .map(by -> difference(by, sum))
                .or(() -> change.share().filter(share -> !sum.fitsShare(share)).map(share -> share(share, sum)))
                .or(() -> change.factor()
                        .filter(factor -> !sum.fitsFactor(factor))
                        .map(factor -> factor(factor, sum)));
    }

    private static Complaint direction(Change change, ChangeSum sum) {
        boolean up = change.direction() == Direction.UP;
        String message =
                sum.values() + " is " + (up ? "a fall" : "a rise") + ", the text says it " + (up ? "rose" : "fell");
        return new Complaint(message, List.of("swap the two values", up ? "say that it fell" : "say that it rose"));
    }

    private static Complaint difference(Figure by, ChangeSum sum) {
        boolean up = sum.direction() == Direction.UP;
        String real = sum.difference(by.unit());
        String later = sum.value(
                up ? sum.from().amount().add(by.amount()) : sum.from().amount().subtract(by.amount()));
        String earlier = sum.value(
                up ? sum.to().amount().subtract(by.amount()) : sum.to().amount().add(by.amount()));
        return new Complaint(
                sum.values() + " is a change of " + real + ", the text says " + FigureInWords.of(by),
                List.of(real, "to " + later, "from " + earlier));
    }

    private static Complaint share(Figure share, ChangeSum sum) {
        return new Complaint(
                sum.values() + " is a change of " + sum.share() + ", the text says " + FigureInWords.of(share),
                Stream.concat(Stream.of(sum.share()), sum.valuesFor(sum.ratioOf(share.amount())).stream())
                        .toList());
    }

    private static Complaint factor(Figure factor, ChangeSum sum) {
        return new Complaint(
                sum.values() + " is " + sum.factor() + " as much, the text says " + FigureInWords.of(factor),
                Stream.concat(Stream.of(sum.factor()), sum.valuesFor(factor.amount()).stream())
                        .toList());
    }

    private static Judgement judgement(Claim<Change> claim, Complaint complaint) {
        return Judgement.of(complaint.message(), Confidence.HIGH, List.of(Evidences.of(claim)))
                .withSuggestions(
                        complaint.wouldFit().stream().map(Suggestion::of).toList());
    }

    /**
     * What does not fit.
     *
     * @param message it in one sentence
     * @param wouldFit what each of the figures would have to be if the others are right
     */
    private record Complaint(String message, List<String> wouldFit) {}
}
