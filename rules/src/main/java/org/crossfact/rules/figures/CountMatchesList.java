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
import org.crossfact.core.value.Enumeration;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A list must have as many items as the count before it says. */
public final class CountMatchesList implements ArticleRule<Claim<Enumeration>> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/count-matches-list",
            Severity.WARNING,
            "Count does not match the list",
            "Either the count is wrong, or an item is missing or one too many. Readers who count trust neither.",
            "One item may be a name of several words with commas, or the list may name some of the things only.");

    /** Slips are small; a list much shorter than its count does not claim to be complete. */
    private static final int FARTHEST_SLIP = 2;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Enumeration>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.ENUMERATION).filter(claim -> claim.value().isPresent() && !claim.isBoilerplate());
    }

    @Override
    public Optional<Judgement> judge(Claim<Enumeration> claim) {
        Enumeration list = claim.value().orElseThrow();
        int listed = list.items().size();
        if (listed == list.count() || Math.abs(listed - list.count()) > FARTHEST_SLIP) {
            return Optional.empty();
        }
        String message = "The list has " + listed + " items, the text says " + list.count();
        return Optional.of(Judgement.of(message, Confidence.HIGH, List.of(Evidences.of(claim)))
                .withSuggestions(List.of(Suggestion.advice("count " + listed + " instead of " + list.count())))
                .withReasons(List.of("listed: " + String.join(" · ", list.items()))));
    }
}
