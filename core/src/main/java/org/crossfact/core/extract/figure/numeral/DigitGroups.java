package org.crossfact.core.extract.figure.numeral;

import java.util.List;
import java.util.Optional;

/**
 * Decides what points, commas, spaces and apostrophes between groups of digits mean. English tradition is assumed
 * ("1,234.5", "4.800" is 4.8) unless the text has another habit; what it cannot read but another can read in one way
 * only is read so ("1.111,11", "12,34,567").
 *
 * @param groups runs of digits, at least one
 * @param separators what stands between them, one character each
 */
record DigitGroups(List<String> groups, String separators) {

    private static final int GROUP = 3;

    /**
     * The number in plain decimal form; empty when the writing does not tell.
     *
     * @param mostDigits longer numbers are identifiers and have no value
     */
    Optional<String> number(int mostDigits) {
        int digits = groups.stream().mapToInt(String::length).sum();
        if (digits > mostDigits || groups.size() != separators.length() + 1) {
            return Optional.empty();
        }
        if (separators.isEmpty()) {
            return Optional.of(groups.get(0));
        }
        return hasDecimals()
                ? withDecimals()
                : isGrouped(groups, separators) ? Optional.of(joined(groups)) : Optional.empty();
    }

    /** Whether a single mark before three digits is all there is: then the habit of the text decides. */
    boolean isAmbiguous() {
        boolean mark = separators.equals(".") || separators.equals(",");
        return mark && groups.get(1).length() == GROUP && groups.get(0).length() <= GROUP;
    }

    /** How many decimal commas must stand around to read so: three decimals are rarer than a thousand. */
    int commasNeeded() {
        return separators.equals(",") ? 2 : 1;
    }

    /** The number where commas stand before decimals and points between thousands. */
    String withDecimalComma() {
        return separators.equals(",") ? groups.get(0) + "." + groups.get(1) : joined(groups);
    }

    private boolean hasDecimals() {
        int last = groups.size() - 1;
        char end = separators.charAt(last - 1);
        boolean endDiffers = separators.indexOf(end) == last - 1;
        boolean comma = end == ',' && (last > 1 || groups.get(1).length() < GROUP);
        return endDiffers && (end == '.' || comma);
    }

    private Optional<String> withDecimals() {
        int last = groups.size() - 1;
        List<String> whole = groups.subList(0, last);
        return isGrouped(whole, separators.substring(0, last - 1))
                ? Optional.of(joined(whole) + "." + groups.get(last))
                : Optional.empty();
    }

    private static String joined(List<String> digits) {
        return String.join("", digits);
    }

    private static boolean isGrouped(List<String> groups, String separators) {
        if (separators.isEmpty()) {
            return true;
        }
        boolean one = separators.chars().distinct().count() == 1;
        boolean western = groups.stream().skip(1).allMatch(group -> group.length() == GROUP);
        boolean indian = separators.charAt(0) == ','
                && groups.get(groups.size() - 1).length() == GROUP
                && groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == 2);
        return one && groups.get(0).length() <= GROUP && (western || indian);
    }
}
