package org.crossfact.core.extract.relation;

import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Figures that can be added up: counts of whole things, money, areas and masses, but no degrees and no speeds. */
final class Additive {

    /** UCUM units of what is not more when two of it come together. */
    private static final Lexicon LEVELS = Lexicon.load(Additive.class, "levels.txt");

    private Additive() {}

    /** Whether a figure tells exactly how many or how much of something there is. */
    static boolean isSum(Figure figure) {
        boolean quantity = figure.unit().family() == Unit.Family.CURRENCY
                || (figure.unit().family() == Unit.Family.MEASURE
                        && !LEVELS.contains(figure.unit().symbol()));
        return isCount(figure)
                || (quantity && figure.bound() == Bound.EXACT && figure.amount().signum() > 0);
    }

    /** Whether a figure tells exactly how many whole things there are. */
    static boolean isCount(Figure figure) {
        boolean countable =
                figure.unit().family() == Unit.Family.COUNT || figure.unit().equals(Unit.NONE);
        return countable
                && figure.bound() == Bound.EXACT
                && figure.amount().signum() > 0
                && figure.amount().scale() <= 0;
    }

    /** Whether {@code part} may be of {@code whole}: in its unit, or in none, or one kind of thing among many. */
    static boolean mayBePart(Figure part, Figure whole) {
        boolean counted = isCount(part) && isCount(whole);
        boolean bare = part.unit().equals(Unit.NONE) && part.bound() == Bound.EXACT;
        return (counted || bare || part.unit().equals(whole.unit()))
                && part.bound() == Bound.EXACT
                && part.amount().signum() > 0
                && part.amount().compareTo(whole.amount()) < 0;
    }
}
