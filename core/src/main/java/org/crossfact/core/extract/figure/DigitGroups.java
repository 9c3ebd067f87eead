package org.crossfact.core.extract.figure;

import java.util.List;
import java.util.Optional;

/**
 * Decides what points, commas and spaces between groups of digits mean. English tradition is assumed ("1,234.5",
 * "4.800" is 4.8); what it cannot read but another can read in one way only is read so ("1.111,11", "12,34,567").
 */
final class DigitGroups {

    private DigitGroups() {}

    /**
     * The number in plain decimal form.
     *
     * @param groups runs of digits, at least one
     * @param separators what stands between them, one character each
     * @param mostDigits longer numbers are identifiers and have no value
     * @return empty when the writing does not tell
     */
    static Optional<String> number(List<String> groups, String separators, int mostDigits) {
        int digits = groups.stream().mapToInt(String::length).sum();
        if (digits > mostDigits || groups.size() != separators.length() + 1) {
            return Optional.empty();
        }
        int last = groups.size() - 1;
        if (separators.isEmpty()) {
            return Optional.of(groups.get(0));
        }
        char end = separators.charAt(last - 1);
        String before = separators.substring(0, last - 1);
        boolean endDiffers = before.indexOf(end) < 0;
        if ((end == '.' && endDiffers) || (end == ',' && !before.isEmpty() && endDiffers)) {
            return isGrouped(groups.subList(0, last), before)
                    ? Optional.of(String.join("", groups.subList(0, last)) + "." + groups.get(last))
                    : Optional.empty();
        }
        if (end == ',' && before.isEmpty() && groups.get(1).length() <= 2) {
            return Optional.of(groups.get(0) + "." + groups.get(1));
        }
        return isGrouped(groups, separators) ? Optional.of(String.join("", groups)) : Optional.empty();
    }

    private static boolean isGrouped(List<String> groups, String separators) {
        if (separators.isEmpty()) {
            return true;
        }
        boolean one = separators.chars().distinct().count() == 1;
        boolean western = groups.stream().skip(1).allMatch(group -> group.length() == 3);
        boolean indian = separators.charAt(0) == ','
                && groups.get(groups.size() - 1).length() == 3
                && groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == 2);
        return one && groups.get(0).length() <= 3 && (western || indian);
    }
}
