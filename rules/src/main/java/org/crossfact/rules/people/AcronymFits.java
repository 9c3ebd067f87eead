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
public final class AcronymFits implements ArticleRule<Claim<Organisation>> {

    private static final RuleCard CARD = RuleCard.of(
            "people/acronym-fits",
            Severity.WARNING,
            "Acronym does not fit its words",
            "A letter of the acronym has no word, or a word no letter. Often a word was lost, or the name was translated "
                    + "back and is not the official one.",
            "The acronym may come from the name in another language or from an earlier name.");

    /** Acronyms of three letters fit too many words nearly. */
    private static final int SHORTEST_UNKNOWN = 4;

    private static final Lexicon OF_OTHER_WORDS = Lexicon.load(AcronymFits.class, "acronyms-of-other-words.txt");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<Organisation>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.ORGANISATION).filter(claim -> isAcronym(claim) && !claim.isBoilerplate());
    }

    private static boolean isAcronym(Claim<Organisation> claim) {
        return claim.value()
                .map(Organisation::acronym)
                .filter(letters -> !letters.isEmpty())
                .filter(letters -> !OF_OTHER_WORDS.contains(letters.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    @Override
    public Optional<Judgement> judge(Claim<Organisation> claim) {
        Organisation organisation = claim.value().orElseThrow();
        AcronymFit fit = new AcronymFit(organisation);
        Optional<String> turned = KnownAcronyms.turned(organisation);
        if (turned.isPresent()) {
            return turned.map(letters -> turned(claim, letters));
        }
        if (fit.fits()) {
            return KnownAcronyms.meant(organisation)
                    .filter(name ->
                            KnownAcronyms.nearlyIs(name, organisation.name()) || fitsBetter(name, fit, organisation))
                    .map(name -> meant(claim, name));
        }
        return KnownAcronyms.meant(organisation)
                .map(name -> meant(claim, name))
                .or(() -> fit.nearlyFits()
                                && organisation.acronym().length() >= SHORTEST_UNKNOWN
                                && !fit.of("Ministry of " + organisation.name()).fitsByInitials()
                        ? Optional.of(judgement(
                                claim,
                                Suggestion.advice("find out the full name of " + organisation.acronym()),
                                "the initials differ from the acronym in one letter"))
                        : Optional.empty());
    }

    private static boolean fitsBetter(String known, AcronymFit fit, Organisation organisation) {
        return !organisation.name().toLowerCase(Locale.ROOT).contains(known.toLowerCase(Locale.ROOT))
                && !fit.fitsByInitials()
                && fit.of(known).fitsByInitials();
    }

    private static Judgement turned(Claim<Organisation> claim, String letters) {
        return judgement(
                claim, Suggestion.advice("write " + letters), "two letters of " + letters + " have changed places");
    }

    private static Judgement meant(Claim<Organisation> claim, String name) {
        String acronym = claim.value().orElseThrow().acronym();
        return judgement(claim, Suggestion.of(name + " (" + acronym + ")"), "the letters usually stand for " + name);
    }

    private static Judgement judgement(Claim<Organisation> claim, Suggestion suggestion, String reason) {
        Organisation organisation = claim.value().orElseThrow();
        String message =
                "'" + organisation.name() + "' is not what " + organisation.acronym() + " stands for, it seems";
        return Judgement.of(message, Confidence.MEDIUM, List.of(Evidences.of(claim)))
                .withSuggestions(List.of(suggestion))
                .withReasons(List.of(reason));
    }
}
