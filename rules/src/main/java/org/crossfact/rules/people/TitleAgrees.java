package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** The titles before one full name are all those of men, or all those of women. */
public final class TitleAgrees implements KeyedRule<PersonName> {

    private static final RuleCard CARD = RuleCard.of(
            "people/title-agrees",
            Severity.WARNING,
            "One name with the title of a man and of a woman",
            "The same full name stands behind 'Mr' in one place and behind 'Mrs' in another. Who translates from a language "
                    + "without such titles has to guess them.",
            "A man and a woman of the same name may be in the story.");

    private static final Lexicon GENDERS = Lexicon.load(TitleAgrees.class, "titles-of-men-and-women.txt");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<PersonName> kind() {
        return Kinds.TITLED;
    }

    @Override
    public Optional<String> key(FactSheet sheet, Claim<PersonName> claim) {
        return claim.value()
                .filter(name -> !claim.isBoilerplate()
                        && !name.given().isEmpty()
                        && !name.family().isEmpty())
                .filter(name -> gender(name).isPresent() && !tellsBoth(sheet, claim))
                .map(name -> NameSpelling.plain(name.given()) + "|" + NameSpelling.plain(name.family()));
    }

    /** "Ms Alex Pell saw Mr Alex Pell": a sentence that names both knows who is who. */
    private static boolean tellsBoth(FactSheet sheet, Claim<PersonName> claim) {
        String surname = claim.value().orElseThrow().family().toLowerCase(Locale.ROOT);
        return sheet.sentenceOf(claim)
                .filter(sentence -> Wording.count(sentence, surname::equals) > 1
                        && Wording.has(sentence, word -> isTitleOf("man", word))
                        && Wording.has(sentence, word -> isTitleOf("woman", word)))
                .isPresent();
    }

    private static boolean isTitleOf(String gender, String word) {
        return GENDERS.value(word).filter(gender::equals).isPresent();
    }

    /** The last title tells: "Rev Mrs". */
    private static Optional<String> gender(PersonName name) {
        String title = name.title().toLowerCase(Locale.ROOT).replace(".", "");
        return GENDERS.value(title.substring(title.lastIndexOf(' ') + 1));
    }

    @Override
    public Stream<Conflict<PersonName>> subjects(Meeting<PersonName> meeting) {
        Map<String, List<Statement<PersonName>>> byGender = new TreeMap<>();
        for (Statement<PersonName> statement : meeting.statements()) {
            gender(name(statement))
                    .ifPresent(gender -> byGender.computeIfAbsent(gender, unseen -> new ArrayList<>())
                            .add(statement));
        }
        if (byGender.size() < 2) {
            return Stream.empty();
        }
        List<Side<PersonName>> sides = byGender.values().stream()
                .map(statements -> new Side<>(written(name(statements.get(0))), statements))
                .sorted(Comparator.<Side<PersonName>>comparingInt(
                                side -> side.statements().size())
                        .reversed())
                .toList();
        return Stream.of(new Conflict<>(meeting.key(), sides, List.of(Reason.VALUES_DIFFER), List.of()));
    }

    private static PersonName name(Statement<PersonName> statement) {
        return statement.claim().value().orElseThrow();
    }

    private static String written(PersonName name) {
        return Kinds.TITLED.codec().text(name);
    }

    @Override
    public Optional<Judgement> judge(Conflict<PersonName> conflict) {
        String best = conflict.sides().get(0).value();
        String suspect = conflict.sides().get(1).value();
        return Optional.of(conflict.judgement(suspect + ", but " + best + " elsewhere", "")
                .withSuggestions(List.of(Suggestion.advice("find out which is right: " + best + ", " + suspect)))
                .withReasons(List.of("the given name and the surname are the same")));
    }
}
