package org.crossfact.core.orthography.repetition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.lexicon.Lexicon;

/**
 * How the words of one line differ from those of another.
 *
 * @param common how many words both have
 * @param longer how many the longer line has
 * @param facts whether a number differs, or each side has a name or a word of content that the other lacks
 */
record RepetitionDifference(int common, int longer, boolean facts) {

    private static final Lexicon SMALL_WORDS = Lexicon.load(RepetitionDifference.class, "small-words.txt");
    private static final int SAME_OF_TEN = 8;

    /** So long a passage is not built twice alike by chance: a word of it was exchanged. */
    private static final int LONG_PASSAGE = 40;

    static RepetitionDifference between(RepetitionLine first, RepetitionLine second) {
        int longer = Math.max(first.size(), second.size());
        if (10 * Math.min(first.size(), second.size()) < SAME_OF_TEN * longer) {
            return new RepetitionDifference(0, longer, true);
        }
        Side left = new Side(first, second);
        Side right = new Side(second, first);
        boolean names = left.hasName && right.hasName;
        boolean content =
                longer < LONG_PASSAGE && !left.stems.containsAll(right.stems) && !right.stems.containsAll(left.stems);
        boolean facts = left.hasNumber || right.hasNumber || names || content;
        return new RepetitionDifference(first.size() - left.alone, longer, facts);
    }

    /** Whether both tell the same in nearly the same words. */
    boolean isInWordingOnly() {
        return !facts && 10 * common >= SAME_OF_TEN * longer;
    }

    /** The words of a line that another lacks. */
    private static final class Side {

        private static final int STEM = 4;

        private final Set<String> stems = new HashSet<>();
        private int alone;
        private boolean hasNumber;
        private boolean hasName;

        private Side(RepetitionLine line, RepetitionLine other) {
            Map<Long, Integer> left = new HashMap<>();
            for (int i = 0; i < other.size(); i++) {
                left.merge(other.word(i), 1, Integer::sum);
            }
            for (int i = 0; i < line.size(); i++) {
                if (left.merge(line.word(i), -1, Integer::sum) < 0) {
                    add(line, i);
                }
            }
        }

        private void add(RepetitionLine line, int i) {
            String word = line.lower(i);
            alone++;
            hasNumber |= Character.isDigit(line.initial(i));
            hasName |= i > 0 && Character.isUpperCase(line.initial(i));
            if (!SMALL_WORDS.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
    }
}
