package org.crossfact.core.extract.chronology;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;

/** Adds to the finds of all families what their sentences say of dates and time together. */
public final class Chronology implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        ToldDates dates = ToldDates.of(scan, finds);
        List<Find<?>> all = new ArrayList<>(finds);
        all.addAll(Tellings.of(scan, dates));
        all.addAll(ElapsedTimes.of(scan, dates, finds));
        all.addAll(Lives.of(scan, dates, finds));
        all.addAll(Milestones.of(scan, dates));
        all.addAll(TimesLater.of(scan, dates, finds));
        return all;
    }
}
