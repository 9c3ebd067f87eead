package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.PersonName;

/** Finds surnames that stand alone and belong to the one person whom the article names in full. */
public final class ShortForms implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, Optional<PersonName>> inFull = new HashMap<>();
        boolean[] taken = new boolean[scan.size()];
        for (Find<?> find : finds) {
            Arrays.fill(taken, find.from(), find.to(), true);
            PersonFinds.person(find)
                    .filter(name -> !name.given().isEmpty() && isPlain(name.family()))
                    .ifPresent(name -> inFull.merge(
                            name.family(), Optional.of(name), (one, other) -> agreed(one, other.orElseThrow())));
        }
        List<Find<?>> all = new ArrayList<>(finds);
        for (int at = 0; at < scan.size(); at++) {
            Token token = scan.token(at);
            if (!taken[at] && token.isCapitalised() && inFull.containsKey(token.text()) && isAlone(scan, at)) {
                all.add(mention(at, token.text(), inFull.getOrDefault(token.text(), Optional.empty())));
            }
        }
        all.sort(Comparator.comparingInt(Find::from));
        return all;
    }

    /** One word, and long enough to be no initial. */
    private static boolean isPlain(String surname) {
        return surname.length() > 1 && surname.indexOf(' ') < 0;
    }

    /** The name if both are one in given name and family name; else nobody. */
    private static Optional<PersonName> agreed(Optional<PersonName> one, PersonName other) {
        return one.filter(name -> name.canonical().equals(other.canonical()));
    }

    /** Whether the word is no part of a longer run of capitals, such as the name of a street, nor of a date: "22 May". */
    private static boolean isAlone(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token after = scan.token(at + 1);
        boolean opensSentence = scan.sentenceStart(at) == at
                || NameLists.notName(before.lower()).isPresent()
                || Office.isOfficeWord(before.lower())
                || Bodies.isCountryWord(before.lower());
        boolean joinedBefore = before.isCapitalised() && scan.oneSpaceBefore(at) && !opensSentence;
        boolean joinedAfter =
                after.isCapitalised() && scan.oneSpaceBefore(at + 1) && !NameLists.isCommonWord(after.lower());
        boolean dated = NameLists.isCommonWord(scan.token(at).lower()) && (before.isNumber() || after.isNumber());
        return !joinedBefore && !joinedAfter && !before.is('-') && !after.is('-') && !dated;
    }

    private static Find<PersonName> mention(int at, String surname, Optional<PersonName> whole) {
        PersonName name = PersonName.of(surname, whole.map(PersonName::given).orElse(""), surname);
        String reason =
                whole.map(full -> "short for " + full.canonical()).orElse("the article has several of this surname");
        return new Find<>(
                Kinds.MENTION,
                at,
                at + 1,
                "people/short-form",
                List.of(Reading.inferred(name, reason)),
                Optional.empty());
    }
}
