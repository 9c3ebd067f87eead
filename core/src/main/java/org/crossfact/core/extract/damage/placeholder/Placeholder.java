package org.crossfact.core.extract.damage.placeholder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.extract.damage.candidate.DamagedWords;

/**
 * The placeholder that some machine translations put for the digit 1 of a Chinese source: {@code 65438+0},
 * {@code 65438/KLOC-0}, {@code /kloc-0} and cut forms of these. The 0 after the plus sign usually belongs to it, but not
 * always, so both decodings are offered.
 */
final class Placeholder {

    static final String DIGITS = "65438";
    static final String WORD = "kloc";

    /** What is left where its 6 was taken for the month June. */
    static final String BEHEADED = "5438";

    /** Longest first, so that a whole placeholder is never taken for a cut one. */
    private static final List<String> FORMS = List.of(
            DIGITS + "/" + WORD + "-0/",
            DIGITS + "/" + WORD + "-0",
            DIGITS + "+0",
            DIGITS + "+1",
            DIGITS + "+",
            DIGITS,
            "/" + WORD + "-0/",
            "/" + WORD + "-0");

    private static final String ORIGIN =
            "some translation programs write 65438, 65438+0 or /KLOC-0 for the digit 1 while they work; here the 1 was not put back";

    private static final int MOST_DECODINGS = 8;

    private Placeholder() {}

    /**
     * What {@code run} may have said before the digit 1 was lost, most likely first; at most eight.
     *
     * @param run characters without white space, such as {@code 2065438+06161}
     */
    static List<String> decode(String run) {
        Set<String> decodings = new LinkedHashSet<>();
        decode(run.toLowerCase(Locale.ROOT).replace(",", ""), "", decodings);
        return List.copyOf(decodings);
    }

    /** What is wrong with words that hold it. */
    static Flaw flaw(DamagedWords damaged) {
        return flaw(damaged, damaged.printed(), List.of());
    }

    /**
     * What is wrong with words that hold it, and how it came there.
     *
     * @param run the characters with the placeholder
     * @param decodings what they say with the 1 put back; empty where the readings tell that
     */
    static Flaw flaw(DamagedWords damaged, String run, List<String> decodings) {
        String undone = decodings.isEmpty() ? "" : ": '" + run + "' says " + String.join(" or ", decodings);
        return new Flaw(
                Flaw.Type.GARBLED,
                "in '" + run + "' a translation program left its placeholder for the digit 1",
                List.of(ORIGIN + undone, "printed: " + damaged.printed()));
    }

    /** Whether a decoding is a number: digits with at most one decimal point. */
    static boolean isNumber(String decoding) {
        int points = (int) decoding.chars().filter(c -> c == '.').count();
        return points <= 1 && decoding.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static void decode(String rest, String decoded, Set<String> decodings) {
        if (decodings.size() >= MOST_DECODINGS) {
            return;
        }
        int at = firstForm(rest);
        if (at < 0) {
            decodings.add(decoded + rest);
            return;
        }
        String before = decoded + rest.substring(0, at) + "1";
        for (String form : formsAt(rest, at)) {
            decode(rest.substring(at + form.length()), before, decodings);
        }
    }

    private static int firstForm(String text) {
        int digits = text.indexOf(DIGITS);
        int word = text.indexOf("/" + WORD + "-0");
        return digits < 0 ? word : word < 0 ? digits : Math.min(digits, word);
    }

    /** The longest form there; after {@code 65438+0} also the one that leaves the 0 to the number. */
    private static List<String> formsAt(String text, int at) {
        List<String> forms = new ArrayList<>();
        for (String form : FORMS) {
            boolean slashOfNext = text.startsWith("/" + WORD, at + form.length() - 1);
            if (text.startsWith(form, at) && !slashOfNext && (forms.isEmpty() || mayLeaveZero(forms.get(0), form))) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static boolean mayLeaveZero(String longest, String form) {
        return longest.equals(DIGITS + "+0") && form.equals(DIGITS + "+");
    }
}
