package com.example.court;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** Articles that name the same parties must give their case the same number. */
final class DocketsAgree implements KeyedRule<Docket> {

    private static final RuleCard CARD = RuleCard.of(
            "court/dockets-agree",
            Severity.WARNING,
            "Articles give one case different numbers",
            "One of the numbers leads readers to another case.",
            "Two cases may be pending between the same parties.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Docket> kind() {
        return Docket.KIND;
    }

    /** Claims meet when the same names stand in their clauses; one name alone is too little. */
    @Override
    public Optional<String> key(FactSheet sheet, Claim<Docket> claim) {
        return claim.about().participants().size() < 2
                ? Optional.empty()
                : Optional.of(String.join(",", claim.about().participants()));
    }

    @Override
    public Stream<Conflict<Docket>> subjects(Meeting<Docket> meeting) {
        return meeting.disagreements(Docket::equals).stream();
    }

    @Override
    public Optional<Judgement> judge(Conflict<Docket> conflict) {
        String message = "The case has the numbers " + conflict.sides().get(0).value() + " and "
                + conflict.sides().get(1).value();
        return Optional.of(conflict.judgement(message, ""));
    }
}
