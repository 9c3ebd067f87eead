package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.words.PersonWords;
import org.crossfact.core.value.PersonName;

/** Finds surnames alone that belong to nobody in the article, and are one letter away from somebody's whom it names again. */
public final class SurnamesMisspelt implements Refiner {

    private static final int SHORTEST = 7;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        BitSet taken = new BitSet(scan.size());
        Map<Character, List<PersonName>> byInitial = new HashMap<>();
        for (Find<?> find : finds) {
            taken.set(find.from(), find.to());
            PersonFinds.person(find)
                    .filter(name -> !name.given().isEmpty() && name.family().length() >= SHORTEST)
                    .ifPresent(name -> byInitial
                            .computeIfAbsent(name.family().charAt(0), unseen -> new ArrayList<>(1))
                            .add(name));
        }
        if (byInitial.isEmpty()) {
            return finds;
        }
        List<Find<?>> all = new ArrayList<>(finds);
        for (int at = taken.nextClearBit(0); at < scan.size(); at = taken.nextClearBit(at + 1)) {
            Token token = scan.token(at);
            if (token.isCapitalised() && token.text().length() >= SHORTEST && isAlone(scan, at)) {
                misspelt(token.text(), at, byInitial).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Find::from));
        return all;
    }

    /** Whether the word acts as persons do, or stands among small words that lead to no thing. */
    private static boolean isAlone(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token after = scan.token(at + 1);
        boolean opens = scan.sentenceStart(at) == at && after.isWord();
        boolean amongSmallWords = (opens || isSmall(before))
                && !PersonWords.leadsToThing(before)
                && !PersonWords.belongsToThing(after)
                && !after.isCapitalised()
                && !after.is('-');
        return SurnamesAlone.isActing(scan, at) || amongSmallWords;
    }

    private static boolean isSmall(Token token) {
        return token.isWord() && (!token.isCapitalised() || NameLists.isCommonWord(token.lower()));
    }

    private static boolean isMisspelt(String word, String surname) {
        return NameSlips.inSurname(word, surname)
                || NameSlips.inDoubling(word, surname)
                || NameSlips.inLastVowel(word, surname);
    }

    private static Optional<Find<PersonName>> misspelt(
            String word, int at, Map<Character, List<PersonName>> byInitial) {
        return byInitial.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(name -> Math.abs(name.family().length() - word.length()) <= 1)
                .filter(name -> isMisspelt(word, name.family()))
                .findFirst()
                .map(name -> new Find<>(
                        Kinds.MENTION,
                        at,
                        at + 1,
                        "people/short-form",
                        List.of(Reading.inferred(
                                PersonName.of(word, "", word), "perhaps " + name.canonical() + ", misspelt")),
                        Optional.empty()));
    }
}
