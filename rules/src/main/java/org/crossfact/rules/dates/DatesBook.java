package org.crossfact.rules.dates;

import java.util.List;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;

/** The rules about dates. */
public final class DatesBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Garbled(),
                new OutOfOrder(),
                new Impossible(),
                new SplitNumber(),
                new MalformedOrdinal(),
                new WeekdayMatchesDate(),
                new PublicationDate(),
                new TenseFitsDate(),
                new TimeAddsUp(),
                new CenturySlip());
    }
}
