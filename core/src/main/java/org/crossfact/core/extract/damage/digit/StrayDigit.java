package org.crossfact.core.extract.damage.digit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.extract.damage.candidate.Dates;

/** Years that a digit too many hides: in "20211" a digit stands twice, or one strayed in. */
public final class StrayDigit {

    private static final int DIGITS = 5;

    private StrayDigit() {}

    /** The years and their reasons, most likely first; empty unless {@code digits} are a year with one digit more. */
    public static List<Map.Entry<Integer, String>> years(String digits) {
        boolean year = digits.length() == DIGITS
                && (digits.startsWith("18") || digits.startsWith("19") || digits.startsWith("20"));
        if (!year || digits.endsWith("00")) {
            return List.of();
        }
        Map<Integer, String> years = new LinkedHashMap<>();
        for (int i = 1; i < DIGITS; i++) {
            if (digits.charAt(i) == digits.charAt(i - 1)) {
                add(years, digits, i, "the digit " + digits.charAt(i) + " is printed twice");
            }
        }
        for (int i = DIGITS - 1; i >= 2; i--) {
            add(years, digits, i, "the digit " + digits.charAt(i) + " strayed in");
        }
        return years.entrySet().stream().map(Map.Entry::copyOf).toList();
    }

    private static void add(Map<Integer, String> years, String digits, int without, String reason) {
        String year = digits.substring(0, without) + digits.substring(without + 1);
        if (Dates.isYear(year)) {
            years.putIfAbsent(Integer.valueOf(year), reason);
        }
    }
}
