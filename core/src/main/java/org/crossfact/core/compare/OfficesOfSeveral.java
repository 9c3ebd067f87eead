package org.crossfact.core.compare;

import java.util.Optional;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Holding;

/** Tells of offices which several persons hold at once whether two bearers of one surname in them can be one person. */
public final class OfficesOfSeveral {

    private static final Lexicon ROLES = Lexicon.load(OfficesOfSeveral.class, "several-holders.txt");
    private static final Lexicon RANKS = Lexicon.load(OfficesOfSeveral.class, "ranks-of-several.txt");
    private static final Lexicon FEW = Lexicon.load(OfficesOfSeveral.class, "few-holders.txt");

    private OfficesOfSeveral() {}

    /** Whether several hold the office, and not just a few of whom no two have the surname. */
    static boolean mayBeTwoPersons(Holding left, Holding right) {
        return has(left.role()) && !isOfFew(left, right);
    }

    /** Whether several persons of one body hold the office at the same time. */
    public static boolean has(String role) {
        return ROLES.contains(role) || RANKS.contains(rank(role));
    }

    /** "deputy" of "deputy governor"; the deputies of an office of several are many. */
    private static String rank(String role) {
        int space = role.indexOf(' ');
        return space < 0 ? "" : role.substring(0, space);
    }

    private static boolean isOfFew(Holding left, Holding right) {
        return tie(left.role()).isPresent()
                && !NameComparer.isFrequent(left.person().family())
                && !NameComparer.isFrequent(right.person().family());
    }

    private static Optional<String> tie(String role) {
        String rank = rank(role);
        return FEW.value(role)
                .or(() -> ROLES.contains(role.substring(rank.length()).strip()) ? Optional.empty() : FEW.value(rank));
    }

    /** Whether what two statements tell beside the names suffices to mean one person of a few. */
    static boolean tie(Statement<Holding> left, Statement<Holding> right) {
        Holding one = left.claim().value().orElseThrow();
        Holding other = right.claim().value().orElseThrow();
        boolean bodies = !one.of().isEmpty() && !other.of().isEmpty();
        boolean byDay = tie(one.role()).filter("day"::equals).isPresent();
        return !has(one.role()) || bodies || (byDay && areOfOneStory(left, right));
    }

    private static boolean areOfOneStory(Statement<Holding> left, Statement<Holding> right) {
        return left.claim().article().equals(right.claim().article()) || HoldingTime.areOfOneWeek(left, right);
    }
}
