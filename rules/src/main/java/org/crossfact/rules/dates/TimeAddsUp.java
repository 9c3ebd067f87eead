package org.crossfact.rules.dates;

import java.util.List;
import java.util.Locale;
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
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A length of time told beside two dates must be the one between them: stays, ages, anniversaries, "N years ago". */
public final class TimeAddsUp implements ArticleRule<Claim<Elapsed>> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/time-adds-up",
            Severity.WARNING,
            "Length of time does not fit its dates",
            "One of the two dates or the length between them is wrong; readers work out ages and anniversaries.",
            "The first and the last day, weekends and unfinished years may be counted in another way.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Elapsed>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.ELAPSED).filter(claim -> claim.value().isPresent() && !claim.isBoilerplate());
    }

    @Override
    public Optional<Judgement> judge(Claim<Elapsed> claim) {
        Elapsed elapsed = claim.value().orElseThrow();
        return TimeBetween.of(elapsed)
                .filter(between -> !between.fits(elapsed.count()))
                .map(between -> judgement(claim, elapsed, between));
    }

    private static Judgement judgement(Claim<Elapsed> claim, Elapsed elapsed, TimeBetween between) {
        String told = elapsed.count() + " " + elapsed.unit().name().toLowerCase(Locale.ROOT)
                + (elapsed.count() == 1 ? "" : "s");
        String real = between.inWords(elapsed.unit());
        String dates = DateInWords.of(elapsed.from()) + " to " + DateInWords.of(elapsed.to());
        String message = elapsed.manner() == Manner.AGE
                ? "Somebody born in " + DateInWords.of(elapsed.from()) + " was about " + real + " old in "
                        + DateInWords.of(elapsed.to()) + ", the text says " + told
                : "From " + dates + " is " + real + ", the text says " + told;
        return Judgement.of(message, Confidence.MEDIUM, List.of(Evidences.of(claim)))
                .withSuggestions(List.of(Suggestion.of(real)));
    }
}
