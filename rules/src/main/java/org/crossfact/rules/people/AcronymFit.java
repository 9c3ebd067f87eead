package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.value.Organisation;

/**
 * How the letters of an acronym stand to the words before it. They fit when they occur in the words one after the other,
 * the first of them at the start of a word (A. Schwartz, M. Hearst, "A simple algorithm for identifying abbreviation
 * definitions", 2003); they nearly fit when the initials are one letter, or the order of two, away from them.
 */
final class AcronymFit {

    private static final String MINISTRY = "Ministry of ";
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ACRONYM_INSIDE = 4;

    private final String letters;
    private final List<String> words;

    AcronymFit(Organisation organisation) {
        letters = organisation.acronym().toLowerCase(Locale.ROOT);
        words = Arrays.stream(organisation.name().split("[ -]", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How the same letters stand to another name. */
    AcronymFit of(String name) {
        return new AcronymFit(new Organisation(name, letters, "", ""));
    }

    /** Whether the letters are the initials of the last words. */
    boolean fitsByInitials() {
        for (int from = 0; from < words.size(); from++) {
            List<String> last = words.subList(from, words.size());
            if (initials(last, true).equals(letters) || initials(last, false).equals(letters)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters can be found in some of the words. */
    boolean fits() {
        for (int from = 0; from < words.size(); from++) {
            if (isFoundIn(String.join(" ", words.subList(from, words.size())).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFoundIn(String text) {
        int found = text.charAt(0) == letters.charAt(0) ? 1 : 0;
        for (int i = 1; found > 0 && found < letters.length() && i < text.length(); i++) {
            found += text.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length();
    }

    /**
     * The initials of the last words when the letters are one away from them: missing, added, changed, or two turned. None when
     * the letters are those of the ministry of that name, which "its minister of Trade and Industry (MTI)" does not print.
     */
    Optional<String> initialsNearby() {
        if (of(MINISTRY + String.join(" ", words)).fitsByInitials()) {
            return Optional.empty();
        }
        for (int from = 0; from + FEWEST_WORDS <= words.size(); from++) {
            List<String> last = words.subList(from, words.size());
            for (String initials : List.of(initials(last, true), initials(last, false))) {
                if (isOneApart(initials)) {
                    return Optional.of(initials.toUpperCase(Locale.ROOT));
                }
            }
        }
        return Optional.empty();
    }

    /** An acronym among the words gives all its letters. */
    private static String initials(List<String> words, boolean withSmall) {
        List<String> initials = new ArrayList<>();
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.charAt(0));
            boolean acronym =
                    word.length() <= LONGEST_ACRONYM_INSIDE && word.chars().allMatch(Character::isUpperCase);
            if (capital || withSmall) {
                initials.add(acronym ? word : word.substring(0, 1));
            }
        }
        return String.join("", initials).toLowerCase(Locale.ROOT);
    }

    /** Whether two neighbours of one run of letters have changed places in the other: "GBRMPA", "GBRPMA". */
    static boolean areTurned(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private boolean isOneApart(String initials) {
        int start = 0;
        int shorter = Math.min(letters.length(), initials.length());
        while (start < shorter && letters.charAt(start) == initials.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && letters.charAt(letters.length() - 1 - end) == initials.charAt(initials.length() - 1 - end)) {
            end++;
        }
        return Math.max(letters.length(), initials.length()) - start - end == 1 || areTurned(letters, initials);
    }
}
