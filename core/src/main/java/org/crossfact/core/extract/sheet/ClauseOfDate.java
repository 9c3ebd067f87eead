package org.crossfact.core.extract.sheet;

import java.util.stream.IntStream;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.When;

/**
 * Tells whether a date belongs to another clause than a statement of its sentence: "The firm, founded in 1954, employs
 * 3,640 people" does not count the people of 1954.
 */
final class ClauseOfDate {

    private static final String MARKS = ",;:()–—";
    private static final String PARTING = ";";
    private static final String PARTICIPLE = "ing";

    private ClauseOfDate() {}

    /** Whether a mark stands between the two and both sides of it have a verb of their own, or a semicolon does. */
    static boolean isOther(Scan scan, Find<When> date, Find<?> find) {
        int from = Math.min(date.to(), find.to());
        int to = Math.max(date.from(), find.from());
        boolean parted = IntStream.range(from, to)
                .anyMatch(i -> PARTING.equals(scan.token(i).text()));
        boolean marked = IntStream.range(from, to).anyMatch(i -> isMark(scan, i));
        return parted || (marked && hasVerb(scan, date) && hasVerb(scan, find));
    }

    /** Whether a verb stands between the marks around a place; a participle shares the time of its clause. */
    private static boolean hasVerb(Scan scan, Find<?> find) {
        int start = find.from();
        while (start > scan.sentenceStart(find.from()) && !isMark(scan, start - 1)) {
            start--;
        }
        int end = find.to();
        while (end < scan.sentenceEnd(find.from()) && !isMark(scan, end)) {
            end++;
        }
        return IntStream.range(start, end)
                .anyMatch(i -> (i < find.from() || i >= find.to())
                        && !scan.token(i).lower().endsWith(PARTICIPLE)
                        && Lemmas.isVerbForm(scan.token(i).lower()));
    }

    private static boolean isMark(Scan scan, int i) {
        return MARKS.contains(scan.token(i).text());
    }
}
