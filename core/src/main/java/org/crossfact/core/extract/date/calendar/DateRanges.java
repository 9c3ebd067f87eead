package org.crossfact.core.extract.date.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Joins two dates that "to", a dash, or "between … and" makes the ends of one range. */
public final class DateRanges implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> joined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> range =
                    joined.isEmpty() ? Optional.empty() : join(scan, joined.get(joined.size() - 1), find);
            if (range.isPresent()) {
                joined.set(joined.size() - 1, range.get());
            } else {
                joined.add(find);
            }
        }
        return joined;
    }

    private static Optional<Find<When>> join(Scan scan, Find<?> left, Find<?> right) {
        boolean sound = left.flaw().isEmpty() && right.flaw().isEmpty();
        if (!sound || right.from() != afterThe(scan, left.to() + 1) || !isJoint(scan, left)) {
            return Optional.empty();
        }
        Optional<PartialDate> first = single(left);
        Optional<PartialDate> last = single(right);
        if (first.isEmpty() || last.isEmpty() || !fit(first.get(), last.get())) {
            return Optional.empty();
        }
        PartialDate end = last.get();
        return (end.hasYear() ? first.get().inYear(end.year()) : first)
                .flatMap(start -> DateFinds.range("date/range", left.from(), right.to(), start, end));
    }

    /** Over "the" and "the end of" before the second date. */
    private static int afterThe(Scan scan, int at) {
        if (!scan.token(at).lower().equals("the")) {
            return at;
        }
        boolean end = scan.token(at + 1).lower().equals("end")
                && scan.token(at + 2).lower().equals("of");
        return end ? at + 3 : at + 1;
    }

    /** Ends of different grain are ends of one range only when both tell their year. */
    private static boolean fit(PartialDate first, PartialDate last) {
        return first.grain() == last.grain() || (first.hasYear() && last.hasYear());
    }

    private static boolean isJoint(Scan scan, Find<?> left) {
        boolean between = scan.token(left.to()).lower().equals("and")
                && scan.token(left.from() - 1).lower().equals("between");
        return between || DateWords.joinsRange(scan.token(left.to()));
    }

    private static Optional<PartialDate> single(Find<?> find) {
        return find.as(Kinds.DATE)
                .filter(date -> date.readings().size() == 1)
                .flatMap(date -> date.readings().get(0).value().single());
    }
}
