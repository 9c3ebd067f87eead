package org.crossfact.rules.events;

import java.util.List;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;

/** The rules about events. */
public final class EventsBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(
                new DatesAgree(), new ListsAgree(), new NamesAgree(), new OutcomesAgree(), new QuotationsAgree());
    }
}
