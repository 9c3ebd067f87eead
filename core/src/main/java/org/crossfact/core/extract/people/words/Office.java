package org.crossfact.core.extract.people.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/**
 * An office as it is written.
 *
 * @param from number of its first token, a qualifier ("deputy") included
 * @param to one past the number of its last token, "-elect" included
 * @param role the office in its one form
 * @param elect whether it is told that the person is yet to take it
 */
public record Office(int from, int to, String role, boolean elect) {

    private static final Lexicon QUALIFIERS = Lexicon.load(Office.class, "office-qualifiers.txt");
    private static final Map<String, Integer> LONGEST_BY_FIRST_WORD = new HashMap<>();
    private static final Set<String> HEADS = new HashSet<>();

    static {
        for (String entry : OfficeWordings.all()) {
            String[] words = entry.split(" ", -1);
            LONGEST_BY_FIRST_WORD.merge(words[0].replace(".", ""), words.length, Math::max);
            HEADS.add(head(words));
        }
    }

    private static final int LONGEST = Collections.max(LONGEST_BY_FIRST_WORD.values());

    /** "minister" of "minister of health". */
    private static String head(String[] words) {
        int link = 1;
        while (link < words.length && !words[link].equals("of") && !words[link].equals("for")) {
            link++;
        }
        return words[link - 1];
    }

    /** The office in its one form that the words, in lower case and without hyphens, mean. */
    public static Optional<String> roleOf(String words) {
        return OfficeWordings.roleOf(words);
    }

    /** Whether an office may begin with the word. */
    public static boolean isFirstWord(String lower) {
        return LONGEST_BY_FIRST_WORD.containsKey(lower);
    }

    /** Whether the word alone is an office, or the head of one, so that a name does not run over it. */
    public static boolean isOfficeWord(String lower) {
        return HEADS.contains(lower) || QUALIFIERS.contains(lower);
    }

    /** Whether it is a word of offices in the plural, behind which several names stand: "justices", "governors". */
    public static boolean isPlural(String lower) {
        return lower.endsWith("s") && isOfficeWord(lower.substring(0, lower.length() - 1));
    }

    /** The office whose name, apart from a qualifier, begins at token {@code at} and not before. */
    public static Optional<Office> startingAt(Scan scan, int at) {
        Office office = longest(scan, at);
        if (office.role.isEmpty() || isInsideLonger(scan, at)) {
            return Optional.empty();
        }
        return Optional.of(office.withQualifier(scan).withElect(scan));
    }

    private static Office longest(Scan scan, int at) {
        Office best = new Office(at, at, "", false);
        int most = LONGEST_BY_FIRST_WORD.getOrDefault(scan.token(at).lower(), 0);
        StringBuilder words = new StringBuilder();
        int next = at;
        for (int count = 0; count < most && scan.token(next).isWord(); count++) {
            words.append(count == 0 ? "" : " ").append(scan.token(next).lower());
            next++;
            if (isShortened(scan, next)) {
                words.append('.');
                next++;
            }
            Optional<String> role = OfficeWordings.roleOf(words.toString());
            if (role.isPresent()) {
                best = new Office(at, next, role.get(), false);
            }
            if (scan.token(next).is('-') && scan.touchesPrevious(next) && scan.touchesPrevious(next + 1)) {
                next++;
            }
        }
        return best;
    }

    /** "Gov. Dana Whitcomb": the full stop after a shortened word, which ends no sentence. */
    private static boolean isShortened(Scan scan, int stop) {
        return scan.token(stop).is('.')
                && scan.touchesPrevious(stop)
                && stop + 1 < scan.size()
                && scan.sentenceStart(stop + 1) <= stop;
    }

    private static boolean isInsideLonger(Scan scan, int at) {
        for (int before = at - 1; before >= at - LONGEST && isJoin(scan.token(before)); before--) {
            if (isFirstWord(scan.token(before).lower()) && longest(scan, before).to > at) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoin(Token token) {
        return token.isWord() || token.is('-') || token.is('.');
    }

    private Office withQualifier(Scan scan) {
        int before = scan.token(from - 1).is('-') ? from - 2 : from - 1;
        String word = scan.token(before).lower();
        return scan.token(before).isWord() && QUALIFIERS.contains(word)
                ? new Office(before, to, word + " " + role, elect)
                : this;
    }

    private Office withElect(Scan scan) {
        int word = scan.token(to).is('-') ? to + 1 : to;
        String lower = scan.token(word).lower();
        return lower.equals("elect") || lower.equals("designate") ? new Office(from, word + 1, role, true) : this;
    }
}
