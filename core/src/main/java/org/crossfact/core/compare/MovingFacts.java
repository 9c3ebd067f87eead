package org.crossfact.core.compare;

import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Tells from what a claim is about whether its value may be another one tomorrow: prices, results, polls, tolls. */
public final class MovingFacts {

    private static final Lexicon WORDS = Lexicon.load(MovingFacts.class, "moving-facts.txt");

    private static final Lexicon CHANGES = Lexicon.load(MovingFacts.class, "changes.txt");

    private MovingFacts() {}

    /** Whether the noun or the verb of a claim is one of what moves; a count that fell or rose has done so. */
    public static boolean isMoving(Claim<?> claim) {
        return Stream.of(claim.about().head(), claim.about().measure())
                .flatMap(words -> Stream.of(words.split(" ", -1)))
                .anyMatch(word -> WORDS.contains(word) || (CHANGES.contains(word) && !isCount(claim)));
    }

    private static boolean isCount(Claim<?> claim) {
        return claim.as(Kinds.FIGURE)
                .flatMap(Claim::value)
                .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                .isPresent();
    }
}
