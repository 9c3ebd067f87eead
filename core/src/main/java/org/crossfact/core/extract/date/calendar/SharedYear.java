package org.crossfact.core.extract.date.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Gives a date the year of the one that "and" joins to it: "in March and April 2009", "June 3 and July 5, 2009". */
public final class SharedYear implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> shared = new ArrayList<>(finds);
        for (int i = finds.size() - 2; i >= 0; i--) {
            Optional<Find<When>> dated = inYearOf(scan, shared.get(i), shared.get(i + 1));
            if (dated.isPresent()) {
                shared.set(i, dated.get());
            }
        }
        return shared;
    }

    private static Optional<Find<When>> inYearOf(Scan scan, Find<?> left, Find<?> right) {
        boolean joined = left.to() + 1 == right.from() && joins(scan, left.to(), right.to());
        Optional<PartialDate> open = joined ? single(left).filter(date -> !date.hasYear()) : Optional.empty();
        Optional<PartialDate> dated = open.isPresent() ? single(right).filter(PartialDate::hasYear) : Optional.empty();
        return dated.filter(later -> later.hasMonth()
                        && open.get().hasMonth()
                        && later.grain() == open.get().grain())
                .filter(later -> open.get().month() < later.month()
                        || (open.get().month() == later.month() && open.get().day() < later.day()))
                .flatMap(later -> open.get().inYear(later.year()))
                .map(date -> DateFinds.date(left.recogniser(), left.from(), left.to(), date));
    }

    /** "And", or a comma in a list that goes on. */
    private static boolean joins(Scan scan, int joint, int next) {
        String word = scan.token(joint).lower();
        String behind = scan.token(next).lower();
        boolean and = word.equals("and") || word.equals("or") || word.equals("&");
        return and || (word.equals(",") && (behind.equals("and") || behind.equals(",")));
    }

    private static Optional<PartialDate> single(Find<?> find) {
        return find.as(Kinds.DATE)
                .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                .flatMap(date -> date.readings().get(0).value().single());
    }
}
