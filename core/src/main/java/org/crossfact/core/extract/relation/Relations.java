package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;

/** Adds to the finds of all families the relations between them that the form of a sentence makes certain. */
public final class Relations implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Found found = Found.of(scan, finds);
        List<Find<?>> all = new ArrayList<>(finds);
        all.addAll(Changes.of(scan, found));
        all.addAll(Multiples.of(scan, found));
        all.addAll(Enumerations.of(scan, found));
        all.addAll(YearLists.of(scan, found));
        all.addAll(Restatements.of(scan, found));
        all.addAll(Rates.of(scan, found));
        all.addAll(Breakdowns.of(scan, found));
        all.addAll(Totals.of(scan, found));
        all.addAll(Groups.of(scan, found));
        all.addAll(Portions.of(scan, found));
        all.addAll(Remainders.of(scan, found));
        all.addAll(Margins.of(scan, found));
        return all;
    }
}
