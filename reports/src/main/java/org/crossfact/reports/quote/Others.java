package org.crossfact.reports.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;

/**
 * The evidence beside the place to look at.
 *
 * @param quoted what has words of its own to show
 * @param listed where the same words stand again, and what would be too much to show
 */
public record Others(List<Evidence> quoted, List<Evidence> listed) {

    private static final int MOST_QUOTED = 4;

    public Others {
        quoted = List.copyOf(quoted);
        listed = List.copyOf(listed);
    }

    /** Sorts the evidence of a judgement about one article; each part in the order of the evidence. */
    public static Others of(Judgement judgement) {
        Set<String> seen = new HashSet<>();
        seen.add(words(judgement.place()));
        List<Evidence> quoted = new ArrayList<>();
        List<Evidence> listed = new ArrayList<>();
        List<Evidence> all = judgement.evidence();
        for (Evidence other : all.subList(1, all.size())) {
            boolean shown = quoted.size() < MOST_QUOTED && seen.add(words(other));
            (shown ? quoted : listed).add(other);
        }
        return new Others(quoted, listed);
    }

    private static String words(Evidence evidence) {
        return evidence.quote().strip().replaceAll("\\s+", " ");
    }
}
