package org.crossfact.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Prints;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.document.Span;

/**
 * Finds articles that copy one another, so that their support counts once. Articles meet on the smallest hashes of their
 * prints; one that has at least half of its words in common with an earlier one takes that one's origin. Rulings do not
 * chain: the copy of a copy that shares too little with the first keeps an origin of its own.
 */
public final class OriginWitnesses implements Witnesses {

    /** Two texts alike by a third share one of their eight smallest hashes in 96 of 100 cases: 1 - (2/3)^8. */
    private static final int KEYS = 8;
    /** Half of an article taken over is no independent witness. */
    private static final double COPY = 0.5;
    /** The first articles of a group stand for it, so that a sentence that thousands share costs no square of them. */
    private static final int MOST_LEADERS = 32;

    private static final Span ALL = new Span(0, 0);
    private static final int HEX = 16;

    private record Copy(Clue clue, String origin, Prints prints) {}

    @Override
    public String topic() {
        return "origin";
    }

    @Override
    public List<Clue> clues(FactSheet sheet) {
        Prints prints = sheet.prints();
        List<String> values = Stream.concat(
                        Stream.of(sheet.from().origin(), Integer.toString(prints.runs())),
                        prints.smallest().stream().map(Long::toHexString))
                .toList();
        return prints.smallest().stream()
                .limit(KEYS)
                .map(hash -> new Clue(topic(), Long.toHexString(hash), sheet.article(), ALL, true, values))
                .toList();
    }

    @Override
    public List<Ruling> resolve(List<Clue> clues) {
        List<Copy> leaders = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        clues.stream()
                .sorted(Comparator.comparing(Clue::article))
                .map(OriginWitnesses::copy)
                .forEach(copy -> {
                    Optional<Copy> source = leaders.stream()
                            .filter(leader -> leader.prints().containment(copy.prints()) >= COPY)
                            .findFirst();
                    if (source.isPresent()) {
                        rulings.add(ruling(copy, source.get()));
                    } else if (leaders.size() < MOST_LEADERS) {
                        leaders.add(copy);
                    }
                });
        return rulings;
    }

    private Ruling ruling(Copy copy, Copy source) {
        String reason = "most of it stands in '" + source.clue().article() + "' too";
        return new Ruling(topic(), copy.clue().article(), ALL, source.origin(), reason);
    }

    private static Copy copy(Clue clue) {
        List<String> values = clue.values();
        List<Long> hashes = values.stream()
                .skip(2)
                .map(hash -> Long.parseUnsignedLong(hash, HEX))
                .toList();
        return new Copy(clue, values.get(0), new Prints(Integer.parseInt(values.get(1)), hashes));
    }

    /** Of several articles that it copies, the first gives the origin. */
    @Override
    public FactSheet settle(FactSheet sheet, List<Ruling> rulings) {
        return rulings.stream()
                .map(Ruling::value)
                .min(Comparator.naturalOrder())
                .map(sheet::ofOrigin)
                .orElse(sheet);
    }
}
