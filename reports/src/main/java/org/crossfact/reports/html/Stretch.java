package org.crossfact.reports.html;

import java.util.Comparator;
import java.util.List;
import org.crossfact.core.finding.Severity;

/**
 * A stretch of article text over which the same marks hold.
 *
 * @param text the characters
 * @param marks the marks that cover it, in the order of their numbers
 * @param begins those that begin here
 * @param ends those that end here
 */
public record Stretch(String text, List<Mark> marks, List<Mark> begins, List<Mark> ends) {

    public Stretch {
        marks = List.copyOf(marks);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /** How it is marked: by the worst severity of what is in question here, else as evidence. */
    public String tone() {
        return marks.stream()
                .filter(Mark::blamed)
                .map(mark -> mark.finding().severity())
                .min(Comparator.naturalOrder())
                .map(Severity::label)
                .orElse("evidence");
    }
}
