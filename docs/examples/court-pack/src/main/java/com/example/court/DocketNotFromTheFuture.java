package com.example.court;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A case cannot have been filed after the article about it was published. */
final class DocketNotFromTheFuture implements ArticleRule<Claim<Docket>> {

    private static final RuleCard CARD = RuleCard.of(
            "court/docket-not-from-the-future",
            Severity.ERROR,
            "Docket number of a year to come",
            "Readers look cases up by their number, and no court has given this one out yet.",
            "The publication date may be wrong.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Docket>> subjects(FactSheet sheet) {
        Optional<Integer> year = sheet.from().published().map(date -> date.year());
        return sheet.claims(Docket.KIND)
                .filter(claim -> year.isPresent() && claim.value().orElseThrow().year() > year.get());
    }

    @Override
    public Optional<Judgement> judge(Claim<Docket> claim) {
        return Optional.of(Judgement.of(
                "The docket number is of " + claim.value().orElseThrow().year() + ", which lies after this article",
                Confidence.HIGH,
                List.of(Evidences.of(claim))));
    }
}
