package org.crossfact.core.compare.alignment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;

/**
 * Tells on which keys an article meets others of its topic: the story it was put into, else the names it tells most of
 * and a few pairs of words that stand side by side, and figures of many digits. Pairs and figures are those with the smallest hashes, so that articles which
 * share a good part of their words share one of them (A. Broder, "On the resemblance and containment of documents",
 * 1997).
 */
public final class Topics {

    private static final int MOST_NAMES = 12;
    private static final int MOST_PAIRS = 3;
    private static final String STORY = "story";
    private static final String BESIDE = "+";
    private static final int MOST_VALUES = 5;
    private static final int RARE_DIGITS = 3;
    private static final String VALUE = "=";

    private Topics() {}

    /** At most fourteen keys, sorted. */
    public static List<String> keys(FactSheet sheet) {
        if (sheet.sentences().isEmpty()) {
            return List.of();
        }
        if (!sheet.from().story().isEmpty()) {
            return List.of(STORY);
        }
        return Stream.of(names(sheet), pairs(sheet), values(sheet))
                .flatMap(keys -> keys)
                .sorted()
                .toList();
    }

    private static Stream<String> names(FactSheet sheet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sheet.sentences()) {
            for (Word word : sentence.words()) {
                if (word.isName()) {
                    counts.merge(word.base(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey);
    }

    private static Stream<String> pairs(FactSheet sheet) {
        Set<String> pairs = new HashSet<>();
        for (Sentence sentence : sheet.sentences()) {
            List<String> words = sentence.words().stream()
                    .filter(word -> word.tells() && !word.isName())
                    .map(Word::base)
                    .toList();
            for (int i = 1; i < words.size(); i++) {
                pairs.add(words.get(i - 1) + BESIDE + words.get(i));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Topics::spread).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PAIRS);
    }

    /** Figures of so many digits that two articles hardly tell them of two things. */
    private static Stream<String> values(FactSheet sheet) {
        return sheet.claims(Kinds.FIGURE)
                .flatMap(claim -> claim.value().stream())
                .map(figure -> figure.amount().stripTrailingZeros())
                .filter(amount -> amount.precision() >= RARE_DIGITS)
                .map(amount -> VALUE + amount.toPlainString())
                .distinct()
                .sorted(Comparator.comparingInt(Topics::spread).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_VALUES);
    }

    /** The finaliser of MurmurHash3 (A. Appleby) over the hash of the text: every bit decides on every other. */
    private static int spread(String text) {
        int h = text.hashCode();
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
