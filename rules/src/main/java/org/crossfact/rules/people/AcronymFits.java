package org.crossfact.rules.people;

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
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Organisation;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** An acronym stands for the words that it follows in brackets. */
public final class AcronymFits implements ArticleRule<AcronymFits.Printed> {

    private static final RuleCard CARD = RuleCard.of(
            "people/acronym-fits",
            Severity.WARNING,
            "Acronym does not fit its words",
            "A letter of the acronym has no word, or a word no letter. Often a word was lost, or the name was"
                    + " translated back and is not the official one.",
            "The acronym may come from the name in another language or from an earlier name.");

    /** Acronyms of three letters fit too many words nearly. */
    private static final int SHORTEST_UNKNOWN = 4;

    private static final Lexicon OF_OTHER_WORDS = Lexicon.load(AcronymFits.class, "acronyms-of-other-words.txt");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** A name with its acronym, and the article that has them. */
    record Printed(Claim<Organisation> claim, FactSheet sheet) {

        private Organisation organisation() {
            return claim.value().orElseThrow();
        }

        /** Whether the article writes the letters elsewhere. */
        private boolean isUsed(String letters) {
            return sheet.sentences().stream()
                    .anyMatch(sentence -> Wording.has(sentence, letters.toLowerCase(Locale.ROOT)::equals));
        }
    }

    @Override
    public Stream<Printed> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.ORGANISATION)
                .filter(claim -> isAcronym(claim) && !claim.isBoilerplate())
                .map(claim -> new Printed(claim, sheet));
    }

    private static boolean isAcronym(Claim<Organisation> claim) {
        return claim.value()
                .map(Organisation::acronym)
                .filter(letters -> !letters.isEmpty())
                .filter(letters -> !OF_OTHER_WORDS.contains(letters.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    @Override
    public Optional<Judgement> judge(Printed printed) {
        Organisation organisation = printed.organisation();
        AcronymFit fit = new AcronymFit(organisation);
        Optional<String> turned = KnownAcronyms.turned(organisation).or(() -> turnedHere(printed, fit));
        if (turned.isPresent()) {
            return turned.map(letters -> turned(printed, letters));
        }
        Optional<String> exchanged = KnownAcronyms.exchanged(organisation, fit);
        if (exchanged.isPresent()) {
            return exchanged.map(letters -> judgement(
                    printed,
                    Suggestion.advice("write " + letters + ", or the full name of " + organisation.acronym()),
                    "the letters of this name are usually " + letters));
        }
        Optional<String> meant = KnownAcronyms.meant(organisation);
        return fit.fits()
                ? meant.filter(name -> KnownAcronyms.nearlyIs(name, organisation.name())
                                || fitsBetter(name, fit, organisation))
                        .map(name -> meant(printed, name))
                : meant.map(name -> meant(printed, name)).or(() -> misfit(printed, fit));
    }

    /** The initials, when the article has them elsewhere and here two of them in each other's place. */
    private static Optional<String> turnedHere(Printed printed, AcronymFit fit) {
        return fit.initialsNearby()
                .filter(initials ->
                        AcronymFit.areTurned(printed.organisation().acronym(), initials) && printed.isUsed(initials));
    }

    private static boolean fitsBetter(String known, AcronymFit fit, Organisation organisation) {
        return !organisation.name().toLowerCase(Locale.ROOT).contains(known.toLowerCase(Locale.ROOT))
                && !fit.fitsByInitials()
                && fit.of(known).fitsByInitials();
    }

    /** Letters that no list knows and that nearly are the initials. */
    private static Optional<Judgement> misfit(Printed printed, AcronymFit fit) {
        return printed.organisation().acronym().length() < SHORTEST_UNKNOWN
                ? Optional.empty()
                : fit.initialsNearby().map(initials -> misfit(printed, initials));
    }

    private static Judgement misfit(Printed printed, String initials) {
        String acronym = printed.organisation().acronym();
        if (AcronymFit.areTurned(acronym, initials)) {
            return turned(printed, initials);
        }
        return judgement(
                printed,
                Suggestion.advice("find out the full name of " + acronym + ", or write " + initials),
                "the initials differ from the acronym in one letter");
    }

    private static Judgement turned(Printed printed, String letters) {
        return judgement(
                printed, Suggestion.advice("write " + letters), "two letters of " + letters + " have changed places");
    }

    private static Judgement meant(Printed printed, String name) {
        String acronym = printed.organisation().acronym();
        return judgement(printed, Suggestion.of(name + " (" + acronym + ")"), "the letters usually stand for " + name);
    }

    private static Judgement judgement(Printed printed, Suggestion suggestion, String reason) {
        Organisation organisation = printed.organisation();
        String message =
                "'" + organisation.name() + "' is not what " + organisation.acronym() + " stands for, it seems";
        return Judgement.of(message, Confidence.MEDIUM, List.of(Evidences.of(printed.claim())))
                .withSuggestions(List.of(suggestion))
                .withReasons(List.of(reason));
    }
}
