package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Enumeration;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads counted lists: "four partners: A, B, C and D", "the two towns, A and B,", "three rivers (A, B and C)". */
final class Enumerations {

    private static final Lexicon NO_LIST_NOUNS = Lexicon.load(Enumerations.class, "no-list-nouns.txt");
    private static final Lexicon PREPOSITIONS = Lexicon.load(Enumerations.class, "list-prepositions.txt");
    private static final Lexicon DEFINITE = Lexicon.load(Enumerations.class, "definite.txt");
    private static final Lexicon PARTS = Lexicon.load(Enumerations.class, "parts.txt");
    private static final BigDecimal MOST = BigDecimal.valueOf(12);
    private static final int WIDEST_GAP = 5;

    private Enumerations() {}

    /** The counted lists of a page in reading order. */
    static List<Find<Enumeration>> of(Scan scan, Found found) {
        List<Find<Enumeration>> lists = new ArrayList<>();
        for (Find<Figure> count : found.figures().values()) {
            if (isCount(Found.value(count)) && !isPartOfMore(scan, count.from())) {
                opening(scan, found, count)
                        .flatMap(mark -> ItemList.behind(scan, mark))
                        .filter(list -> isCertain(scan, count, list))
                        .ifPresent(list -> lists.add(find(count, list)));
            }
        }
        return lists;
    }

    private static boolean isCount(Figure figure) {
        return figure.unit().family() == Unit.Family.COUNT
                && figure.bound() == Bound.EXACT
                && figure.amount().scale() <= 0
                && figure.amount().compareTo(BigDecimal.ONE) > 0
                && figure.amount().compareTo(MOST) <= 0
                && !NO_LIST_NOUNS.contains(figure.unit().symbol());
    }

    /** "two of the three towns" counts others than it names. */
    private static boolean isPartOfMore(Scan scan, int count) {
        int at = DEFINITE.contains(scan.token(count - 1).lower()) ? count - 2 : count - 1;
        String before = scan.token(count - 1).lower();
        boolean part = scan.token(at).lower().equals("of")
                && PARTS.contains(scan.token(at - 1).lower());
        return part
                || before.equals("first")
                || before.equals("than")
                || scan.token(count - 1).is('-');
    }

    /** The mark that opens the list: at the noun, or behind "in the region". */
    private static Optional<Integer> opening(Scan scan, Found found, Find<Figure> count) {
        int limit = Math.min(count.to() + WIDEST_GAP, scan.sentenceEnd(count.from()) - 1);
        for (int i = count.to(); i <= limit; i++) {
            Token token = scan.token(i);
            if (!token.isWord()) {
                return ItemList.opensAt(scan, i) ? Optional.of(i) : Optional.empty();
            }
            if (i == count.to() && isNaming(scan, count)) {
                return Optional.of(i);
            }
            boolean goesOn = i > count.to() || PREPOSITIONS.contains(token.lower()) || opensSentence(scan, count);
            if (!goesOn || found.figureAt(i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The four winners are ..." */
    private static boolean isNaming(Scan scan, Find<Figure> count) {
        String verb = scan.token(count.to()).lower();
        return (verb.equals("are") || verb.equals("were"))
                && definite(scan, count.from()).isPresent();
    }

    /** "Four partners signed the deal: ..." */
    private static boolean opensSentence(Scan scan, Find<Figure> count) {
        return scan.sentenceStart(count.from()) == count.from();
    }

    /** Between commas a list may be anything, unless the count is of known things and the list of names. */
    private static boolean isCertain(Scan scan, Find<Figure> count, ItemList list) {
        int things = Found.value(count).amount().intValueExact();
        if (list.mark() > count.to() && mayListOthers(scan, count, list)) {
            return false;
        }
        if (scan.token(list.mark()).isWord()) {
            return list.isOfFullNames();
        }
        // "Ulm, Germany, and Rome, Italy" are two places
        if ((!list.isOfNames() || list.hasSerialComma()) && list.items().size() > things) {
            return false;
        }
        if (!scan.token(list.mark()).is(',')) {
            return true;
        }
        boolean adjacent = list.mark() == count.to();
        OptionalInt definite = definite(scan, count.from());
        boolean object = scan.token(list.to()).is('.');
        return adjacent
                && list.isOfNames()
                && list.isJoined()
                && (definite.isPresent() ? !opensAside(scan, definite.getAsInt() - 1) : object);
    }

    /** "Three men were held in the suburbs: ..." lists the suburbs. */
    private static boolean mayListOthers(Scan scan, Find<Figure> count, ItemList list) {
        boolean told = PREPOSITIONS.contains(scan.token(count.to()).lower());
        boolean plural = scan.token(list.mark() - 1).lower().endsWith("s");
        return plural || !(told || (list.isOfNames() && scan.token(list.mark()).is(':')));
    }

    private static OptionalInt definite(Scan scan, int count) {
        int at = scan.token(count - 1).lower().equals("other") ? count - 2 : count - 1;
        return DEFINITE.contains(scan.token(at).lower()) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** "In the two towns, Ada, Ben and Carl, ...": the names are not those of the towns. */
    private static boolean opensAside(Scan scan, int before) {
        Token token = scan.token(before);
        return token.isWord()
                && (token.isCapitalised() || !scan.token(before - 1).isWord())
                && PREPOSITIONS.contains(token.lower());
    }

    private static Find<Enumeration> find(Find<Figure> count, ItemList list) {
        Figure figure = Found.value(count);
        Enumeration enumeration =
                new Enumeration(figure.amount().intValueExact(), figure.unit().symbol(), list.items());
        return Find.printed(Kinds.ENUMERATION, count.from(), list.to(), "relation/enumeration", enumeration);
    }
}
