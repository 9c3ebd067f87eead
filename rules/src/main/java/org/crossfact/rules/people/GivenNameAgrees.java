package org.crossfact.rules.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** The holder of one office at one time has one given name. */
public final class GivenNameAgrees implements MeetingRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/given-name-agrees",
            Severity.ERROR,
            "Given name differs for one office-holder",
            "Two mentions of one surname in one office at one time give different given names, so one of them is wrong. "
                    + "Machine translation often reads the characters of a name in two ways.",
            "Two persons of one surname may have held the office shortly after each other, or share it.");

    /** No one's name is misread in more ways; a frequent surname is that of the mayors of several towns. */
    private static final int MOST_NAMES = 6;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        if (conflict.sides().size() > MOST_NAMES) {
            return Optional.empty();
        }
        return Optional.of(conflict.judgement(message(conflict), office(conflict) + ", surname " + surname(conflict))
                .withSuggestions(Evidences.proposals(conflict, GivenNameAgrees::printed)));
    }

    private static String names(Conflict<Holding> conflict) {
        return conflict.sides().stream().map(GivenNameAgrees::printed).sorted().collect(Collectors.joining(", "));
    }

    /** The name in the order in which its articles print it. */
    private static String printed(Side<Holding> side) {
        Set<String> words = words(side.value());
        return side.statements().stream()
                .map(statement -> statement.claim().quote())
                .filter(quote -> words.equals(words(quote)))
                .findFirst()
                .orElse(side.value());
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.split(" ", -1)));
    }

    private static Side<Holding> best(Conflict<Holding> conflict) {
        return conflict.sides().get(0);
    }

    private static String message(Conflict<Holding> conflict) {
        if (conflict.sides().size() > 2) {
            return office(conflict) + ": " + surname(conflict) + " has "
                    + conflict.sides().size() + " given names: " + names(conflict);
        }
        Side<Holding> suspect = suspect(conflict);
        return office(conflict) + ": " + printed(suspect) + ", but " + printed(best(conflict)) + " "
                + where(conflict, suspect);
    }

    private static Side<Holding> suspect(Conflict<Holding> conflict) {
        return conflict.sides().get(conflict.sides().size() - 1);
    }

    private static String office(Conflict<Holding> conflict) {
        return holding(conflict).map(OfficeLabel::of).orElse("Office-holder");
    }

    private static String surname(Conflict<Holding> conflict) {
        return holding(conflict).map(held -> held.person().family()).orElse("");
    }

    private static Optional<Holding> holding(Conflict<Holding> conflict) {
        return suspect(conflict).statements().get(0).claim().value();
    }

    private static String where(Conflict<Holding> conflict, Side<Holding> suspect) {
        boolean oneArticle = best(conflict).statements().stream()
                .map(Statement::claim)
                .allMatch(claim -> claim.article()
                        .equals(suspect.statements().get(0).claim().article()));
        int sources = best(conflict).support();
        return oneArticle
                ? "elsewhere in the article"
                : sources == 1 ? "in another source" : "in " + sources + " other sources";
    }
}
