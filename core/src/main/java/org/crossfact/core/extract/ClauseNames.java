package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.lexicon.Lexicon;

/**
 * The proper names of a clause.
 *
 * @param names all of them, in lower case, sorted
 * @param places those after "in", "at" and the like
 */
public record ClauseNames(List<String> names, List<String> places) {

    private static final Lexicon NO_NAMES = Lexicon.load(ClauseNames.class, "clause-no-names.txt");
    /** Which tokens may be a word of a name. */
    private static final ByForm<Boolean> NAME_PARTS = new ByForm<>(token -> token.isCapitalised()
            && token.text().length() > 1
            && !Lemmas.isStop(token.lower())
            && !NO_NAMES.contains(token.lower()));

    private static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "near", "across", "around", "outside", "throughout");
    private static final Set<String> AUXILIARIES = Set.of("is", "was", "has", "will", "had", "would");
    private static final String OPENING = "|*•#>:“\"(";
    private static final int LONGEST_NAME = 8;
    /** How far back a clause without names looks for one to borrow. */
    private static final int BORROWING = 80;

    static ClauseNames of(Scan scan, int from, int to, ClauseBounds bounds) {
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> places = new TreeSet<>();
        collect(scan, bounds.from(), from, names, places);
        collect(scan, to, bounds.to(), names, places);
        if (names.isEmpty()) {
            borrow(scan, bounds.from(), names);
        }
        return new ClauseNames(List.copyOf(names), List.copyOf(places));
    }

    /** The names from token {@code from} up to, not including, {@code to}, in lower case, sorted. */
    static List<String> between(Scan scan, int from, int to) {
        SortedSet<String> names = new TreeSet<>();
        collect(scan, from, to, names, new TreeSet<>());
        return List.copyOf(names);
    }

    /** The single words of all names. */
    List<String> words() {
        return names.stream().flatMap(name -> List.of(name.split(" ")).stream()).toList();
    }

    private static void borrow(Scan scan, int before, SortedSet<String> names) {
        int end = before;
        int limit = Math.max(0, before - BORROWING);
        while (names.isEmpty() && end > limit) {
            int start = Math.max(limit, scan.sentenceStart(end - 1));
            collect(scan, start, end, names, new TreeSet<>());
            end = start;
        }
        if (names.isEmpty()) {
            collect(scan, 0, Math.min(BORROWING, before), names, new TreeSet<>());
        }
    }

    private static void collect(Scan scan, int from, int to, SortedSet<String> names, SortedSet<String> places) {
        int at = from;
        while (at < to) {
            int end = runEnd(scan, at, to);
            if (end > at && !speaks(scan, at, end)) {
                String name = text(scan, at, end);
                names.add(name);
                if (isPlace(scan, at)) {
                    places.add(name);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** One past the run of capitalised words that begins at {@code at}; {@code at} itself when none begins. */
    private static int runEnd(Scan scan, int at, int to) {
        if (!isName(scan, at)) {
            return at;
        }
        int end = at + 1;
        while (end < to && end - at < LONGEST_NAME) {
            boolean joined = scan.token(end).is('-') && scan.touchesPrevious(end) && isNamePart(scan, end + 1);
            boolean of = scan.token(end).lower().equals("of") && isNamePart(scan, end + 1) && end + 1 < to;
            if (!isNamePart(scan, end) && !joined && !of) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether token {@code at} is the first word of a name, or one of its later words. */
    public static boolean isName(Scan scan, int at) {
        return isNamePart(scan, at) && (!opens(scan, at) || opensWithName(scan, at));
    }

    /** Whether a capital at token {@code at} is owed to its place: sentence, cell, bullet or quotation begins there. */
    static boolean opens(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.sentenceStart(at) == at || (before.kind() == TokenKind.MARK && OPENING.contains(before.text()));
    }

    private static boolean isNamePart(Scan scan, int at) {
        return NAME_PARTS.of(scan.token(at));
    }

    /** A capital at the start of a sentence tells nothing, unless a name goes on or a verb follows a singular. */
    private static boolean opensWithName(Scan scan, int at) {
        Token first = scan.token(at);
        Token next = scan.token(at + 1);
        boolean capitals =
                first.text().length() > 1 && Character.isUpperCase(first.text().charAt(1));
        boolean verbFollows = next.isWord() && (Lemmas.isVerbForm(next.lower()) || AUXILIARIES.contains(next.lower()));
        boolean possessive = next.is('\'') || next.is('’');
        return capitals
                || isNamePart(scan, at + 1)
                || ((verbFollows || possessive) && !first.lower().endsWith("s") && !Lemmas.isVerbForm(first.lower()));
    }

    private static boolean speaks(Scan scan, int from, int to) {
        boolean according = scan.token(from - 1).lower().equals("to")
                && scan.token(from - 2).lower().equals("according");
        boolean speech = ReportingVerbs.isOne(scan.token(to))
                && scan.token(to + 1).kind() != TokenKind.NUMBER
                && !scan.token(to + 1).lower().equals("a");
        return according
                || (scan.token(from - 1).lower().startsWith("sa") && ReportingVerbs.isOne(scan.token(from - 1)))
                || (speech && scan.token(to).lower().startsWith("sa"));
    }

    private static boolean isPlace(Scan scan, int at) {
        int before = scan.token(at - 1).lower().equals("the") ? at - 2 : at - 1;
        Token word = scan.token(before);
        return word.isWord() && PLACE_WORDS.contains(word.lower());
    }

    private static String text(Scan scan, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (scan.token(i).isWord()) {
                words.add(scan.token(i).lower());
            }
        }
        return String.join(" ", words);
    }
}
