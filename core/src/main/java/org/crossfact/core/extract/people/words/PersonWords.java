package org.crossfact.core.extract.people.words;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.lexicon.Lexicon;

/** The words that betray, beside a name in capitals, whether a person bears it. */
public final class PersonWords {

    private static final Lexicon NOUNS = Lexicon.load(PersonWords.class, "person-nouns.txt");
    private static final Lexicon VERBS = Lexicon.load(PersonWords.class, "person-verbs.txt");
    private static final Lexicon ACTS = Lexicon.load(PersonWords.class, "acts-on-persons.txt");
    private static final Lexicon THINGS = Lexicon.load(PersonWords.class, "thing-nouns.txt");
    private static final Lexicon ENDINGS = Lexicon.load(PersonWords.class, "surname-endings.txt");
    private static final Lexicon NOT_PERSONS = Lexicon.load(PersonWords.class, "not-persons.txt");
    private static final int SHORTEST_ENDING = 4;
    private static final int LONGEST_ENDING = 7;

    private PersonWords() {}

    /** Whether the word tells what one person does or is: "cyclist". */
    public static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /** Whether the word, in singular or plural, tells what persons do or are. */
    public static boolean isNounInAnyNumber(String lower) {
        return NOUNS.contains(lower) || (lower.endsWith("s") && NOUNS.contains(Lemmas.noun(lower)));
    }

    /** Whether the verb has persons alone as its subject. */
    public static boolean isDoneByPersonsAlone(String lower) {
        return VERBS.value(lower).filter("alone"::equals).isPresent();
    }

    /** Whether the verb has persons as its subject, and firms, teams or countries too. */
    public static boolean isDoneByPersons(String lower) {
        return VERBS.contains(lower);
    }

    /** How the word before a name tells that it is a person's: {@code object}, {@code by}, {@code quote}. */
    public static Optional<String> act(String lower) {
        return ACTS.value(lower);
    }

    public static boolean leadsToThing(Token before) {
        return THINGS.value(before.lower()).filter("before"::equals).isPresent();
    }

    public static boolean belongsToThing(Token after) {
        return THINGS.value(after.lower()).filter("after"::equals).isPresent()
                || (!after.isCapitalised() && isNounInAnyNumber(after.lower()));
    }

    /** Whether the word ends as surnames do and other words hardly ever. */
    public static boolean endsLikeSurname(String lower) {
        for (int length = SHORTEST_ENDING; length <= LONGEST_ENDING && length < lower.length() - 1; length++) {
            if (ENDINGS.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two words, in lower case, begin the name of a known firm, team or place. */
    public static boolean isThing(String two) {
        return NOT_PERSONS.contains(two);
    }
}
