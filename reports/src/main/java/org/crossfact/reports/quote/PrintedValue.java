package org.crossfact.reports.quote;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;

/** Calls the sides of a conflict as their articles print them: programs read "34 trillion JPY", people "34 trillion yen". */
final class PrintedValue {

    /** Longer words are a row of a table or half a sentence, and no name of a side. */
    private static final int LONGEST = 60;

    private PrintedValue() {}

    /** The sides in printed words; as they were where these would not tell them apart. */
    static List<Side> of(List<Side> sides) {
        List<Side> printed =
                sides.stream().map(side -> side.called(words(side))).toList();
        long distinct = printed.stream().map(Side::words).distinct().count();
        return distinct == sides.size() ? printed : sides;
    }

    /** The words printed most often, the earliest of several; the value itself where one stands in the other, or where they are long. */
    private static String words(Side side) {
        String value = side.value().value();
        Map<String, Long> counts = side.evidence().stream()
                .map(PrintedValue::flat)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                .filter(words -> counts.keySet().stream().noneMatch(one -> holds(one, value) || holds(value, one)))
                .orElse(value);
    }

    private static String flat(Evidence evidence) {
        return evidence.quote().strip().replaceAll("\\s+", " ");
    }

    private static boolean holds(String words, String value) {
        int at = words.indexOf(value);
        int end = at + value.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }
}
