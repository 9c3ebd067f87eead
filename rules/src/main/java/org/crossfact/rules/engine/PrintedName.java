package org.crossfact.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds among the mentions of one person the form by which to call them: one that is printed, in its order, and most often. */
final class PrintedName {

    private PrintedName() {}

    /**
     * The full form that most origins print, then most places; one in small letters or capitals only where there is no
     * other. Empty where no mention prints the name in full.
     */
    static Optional<String> of(List<Mention> mentions) {
        Map<String, List<Mention>> byForm = mentions.stream()
                .filter(PrintedName::isFull)
                .collect(Collectors.groupingBy(
                        mention -> mention.variant().strip().replaceAll("\\s+", " "),
                        TreeMap::new,
                        Collectors.toList()));
        return byForm.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, List<Mention>> form) -> !hasBothCases(form.getKey()))
                        .thenComparing(form -> -origins(form.getValue()))
                        .thenComparing(form -> -form.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private static boolean isFull(Mention mention) {
        String printed = mention.variant().toLowerCase(Locale.ROOT);
        return printed.contains(mention.person().given().toLowerCase(Locale.ROOT))
                && printed.contains(mention.person().family().toLowerCase(Locale.ROOT));
    }

    private static boolean hasBothCases(String form) {
        return !form.equals(form.toLowerCase(Locale.ROOT)) && !form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static long origins(List<Mention> mentions) {
        return mentions.stream().map(Mention::origin).distinct().count();
    }
}
