package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/**
 * A list as it stands in a sentence, opened by a mark and closed by its counterpart.
 *
 * @param mark the token that opens it
 * @param to one past its last item
 * @param items its items as printed
 * @param isOfNames whether every item is a proper name
 * @param isJoined whether "and" stands before the last item
 * @param hasSerialComma whether a comma stands before that "and"
 */
record ItemList(int mark, int to, List<String> items, boolean isOfNames, boolean isJoined, boolean hasSerialComma) {

    private static final Lexicon NAMES_WITH_AND = Lexicon.load(ItemList.class, "names-with-and.txt");
    private static final Lexicon INSIDE_NAMES = Lexicon.load(ItemList.class, "inside-names.txt");
    private static final Lexicon NO_ITEMS = Lexicon.load(ItemList.class, "no-items.txt");
    private static final int LONGEST_ITEM = 6;
    private static final int LONGEST_PLAIN_ITEM = 2;
    private static final int LONGEST_LIST = 80;

    static boolean opensAt(Scan scan, int at) {
        return !closing(scan, at).isEmpty();
    }

    /** The marks that may close a list which {@code mark} opens. */
    private static String closing(Scan scan, int at) {
        Token mark = scan.token(at);
        if (mark.is(':')) {
            return ".;";
        }
        if (mark.is('(')) {
            return ")";
        }
        boolean spaced = mark.is('-') && !scan.touchesPrevious(at) && !scan.touchesPrevious(at + 1);
        if (spaced || mark.is('–') || mark.is('—')) {
            return mark.text() + ".";
        }
        return mark.is(',') ? ",.;" : mark.isWord() ? ".;" : "";
    }

    /** The list that the mark at token {@code mark} opens; empty where its items are not clear to see. */
    static Optional<ItemList> behind(Scan scan, int mark) {
        String closing = closing(scan, mark);
        List<Item> items = new ArrayList<>();
        int from = mark + 1;
        boolean last = false;
        int limit = Math.min(scan.sentenceEnd(mark), mark + LONGEST_LIST);
        for (int i = from; i < limit; i++) {
            Token token = scan.token(i);
            boolean and = token.lower().equals("and") && !isNameWithAnd(scan, i);
            boolean closes = token.kind() == TokenKind.MARK
                    && closing.indexOf(token.text().charAt(0)) >= 0;
            if (last && (closes || and || token.is(','))) {
                items.add(new Item(from, i));
                return closes ? list(scan, mark, items) : Optional.empty();
            }
            if (token.is(',') || and) {
                if (i > from) {
                    items.add(new Item(from, i));
                }
                last = and;
                from = i + 1;
            } else if (closes) {
                items.add(new Item(from, i));
                return token.is(',') ? Optional.empty() : list(scan, mark, items);
            } else if (!mayStandInside(scan, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether every item is a name of several words: "the four players are Norwegian, Swiss and Danish" lists no players. */
    boolean isOfFullNames() {
        return isOfNames && items.stream().allMatch(item -> item.contains(" "));
    }

    private static boolean mayStandInside(Scan scan, int i) {
        Token token = scan.token(i);
        boolean joins = token.is('-') || token.is('\'') || token.is('’') || token.is('.');
        return token.isWord() ? !NO_ITEMS.contains(token.lower()) : joins && scan.touchesPrevious(i);
    }

    /** "Trinidad and Tobago" is one. */
    private static boolean isNameWithAnd(Scan scan, int and) {
        String left = scan.token(and - 1).lower();
        return NAMES_WITH_AND
                .value(left)
                .filter(right -> right.equals(scan.token(and + 1).lower()))
                .isPresent();
    }

    private static Optional<ItemList> list(Scan scan, int mark, List<Item> items) {
        Item last = items.get(items.size() - 1);
        boolean names = items.stream().allMatch(item -> item.isName(scan));
        boolean plain = items.stream().allMatch(item -> item.to - item.from <= LONGEST_PLAIN_ITEM);
        boolean sized = items.stream().allMatch(item -> item.to > item.from && item.to - item.from <= LONGEST_ITEM);
        boolean joined = scan.token(last.from - 1).lower().equals("and");
        if (items.size() < 2 || !sized || !(names || (plain && joined))) {
            return Optional.empty();
        }
        List<String> printed =
                items.stream().map(item -> scan.text(item.from, item.to)).toList();
        boolean serial = joined && scan.token(last.from - 2).is(',');
        return Optional.of(new ItemList(mark, last.to, printed, names, joined, serial));
    }

    /** One item by its tokens. */
    private record Item(int from, int to) {

        private boolean isName(Scan scan) {
            boolean capital = false;
            for (int i = from; i < to; i++) {
                Token token = scan.token(i);
                boolean inside = !token.isWord() || INSIDE_NAMES.contains(token.lower());
                if (!token.isCapitalised() && !inside) {
                    return false;
                }
                capital |= token.isCapitalised();
            }
            return capital;
        }
    }
}
