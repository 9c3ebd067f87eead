package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.orthography.repetition.Repetition.Form;

/**
 * Finds passages that stand in a text again in nearly the same words: a headline in two translations one under the other,
 * a paragraph that was edited in one of two places. Passages whose numbers or names differ tell different things.
 */
final class RepetitionVariants {

    private static final int FEWEST_WORDS_OF_HEADLINE = 6;
    private static final int FEWEST_WORDS_OF_PARAGRAPH = 15;
    private static final int NEIGHBOURS = 2;

    private final List<RepetitionLine> lines;
    private final RepetitionSubstance substance;
    private final Map<Long, Integer> lineOfShingle = new HashMap<>();
    private final Set<Long> keys = new HashSet<>();

    private RepetitionVariants(List<RepetitionLine> lines, RepetitionSubstance substance) {
        this.lines = lines;
        this.substance = substance;
    }

    /** The variants in order; a line that stood before word for word is not told again. */
    static List<Repetition> of(List<RepetitionLine> lines, RepetitionSubstance substance) {
        RepetitionVariants variants = new RepetitionVariants(lines, substance);
        List<Repetition> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RepetitionLine line = lines.get(i);
            if (line.size() >= FEWEST_WORDS_OF_HEADLINE && variants.keys.add(line.key())) {
                Optional<RepetitionLine> original =
                        line.size() < FEWEST_WORDS_OF_PARAGRAPH ? variants.neighbour(i) : variants.paragraph(i);
                original.ifPresent(
                        other -> found.add(new Repetition(Form.VARIANT, List.of(other.span(), line.span()))));
            }
        }
        return found;
    }

    private Optional<RepetitionLine> neighbour(int i) {
        RepetitionLine line = lines.get(i);
        for (int before = i - 1; before >= Math.max(0, i - NEIGHBOURS); before--) {
            RepetitionLine other = lines.get(before);
            boolean similar = other.size() >= FEWEST_WORDS_OF_HEADLINE
                    && RepetitionDifference.between(other, line).isInWordingOnly();
            if (similar && substance.isPassage(line) && substance.isPassage(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The paragraph before whose wording this one changed; its own print is remembered for those behind. */
    private Optional<RepetitionLine> paragraph(int i) {
        long[] shingles = Shingles.of(lines.get(i));
        Optional<RepetitionLine> original = Arrays.stream(shingles)
                .mapToObj(lineOfShingle::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(lines::get)
                .filter(other ->
                        RepetitionDifference.between(other, lines.get(i)).isInWordingOnly())
                .findFirst();
        for (long shingle : shingles) {
            lineOfShingle.putIfAbsent(shingle, i);
        }
        return original;
    }
}
