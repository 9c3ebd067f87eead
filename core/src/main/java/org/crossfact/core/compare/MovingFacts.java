package org.crossfact.core.compare;

import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Tells from what a claim is about whether its value may be another one tomorrow: prices, results, polls, tolls. */
public final class MovingFacts {

    private static final Lexicon WORDS = Lexicon.load(MovingFacts.class, "moving-facts.txt");

    private static final Lexicon CHANGES = Lexicon.load(MovingFacts.class, "changes.txt");

    /** Verbs of what has happened once for all, or is agreed. */
    private static final Lexicon FIXED = Lexicon.load(MovingFacts.class, "fixed-measures.txt");

    private static final Lexicon FIXED_HEADS = Lexicon.load(MovingFacts.class, "fixed-heads.txt");

    private MovingFacts() {}

    /**
     * Whether the noun or the verb of a claim is one of what moves, or it is a price by the piece; a count that fell or
     * rose has done so.
     */
    public static boolean isMoving(Claim<?> claim) {
        return isPriceByThePiece(claim)
                || Stream.of(claim.about().head(), claim.about().measure())
                        .flatMap(words -> Stream.of(words.split(" ", -1)))
                        .anyMatch(word -> WORDS.contains(word) || (CHANGES.contains(word) && !isCount(claim)));
    }

    /** Whether a verb, by its base form, tells of going up or down. */
    public static boolean isChange(String verb) {
        return CHANGES.contains(verb);
    }

    /** Whether a figure stays what it is once it is told. */
    static boolean isFixed(Claim<?> claim) {
        Subject about = claim.about();
        boolean told = FIXED.contains(about.measure())
                || FIXED_HEADS.contains(about.head())
                || (!about.status().isEmpty() && !about.measure().isEmpty());
        return told && !isMoving(claim) && !isByThePiece(claim);
    }

    private static boolean isPriceByThePiece(Claim<?> claim) {
        return isByThePiece(claim) && isOf(claim, Unit.Family.CURRENCY);
    }

    private static boolean isByThePiece(Claim<?> claim) {
        return claim.about().scopes().stream().anyMatch(scope -> scope.startsWith("per "));
    }

    /** Whether somebody or something is counted that is often counted anew the next day. */
    public static boolean isCountedAnew(Claim<?> claim) {
        return isCount(claim) && !isFixed(claim);
    }

    static boolean isCount(Claim<?> claim) {
        return isOf(claim, Unit.Family.COUNT);
    }

    private static boolean isOf(Claim<?> claim, Unit.Family family) {
        return claim.as(Kinds.FIGURE)
                .flatMap(Claim::value)
                .filter(figure -> family(figure.unit()) == family)
                .isPresent();
    }

    private static Unit.Family family(Unit unit) {
        return MoneyNouns.contain(unit) ? Unit.Family.CURRENCY : unit.family();
    }
}
