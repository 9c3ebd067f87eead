package org.crossfact.cli.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfact.cli.config.RuleNames;

/** The findings that are known, in the order of the file. */
public record Baseline(List<BaselineEntry> entries) {

    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
    }

    /** With the names that the rules have today. */
    Baseline today(RuleNames names) {
        return new Baseline(entries.stream().map(entry -> entry.today(names)).toList());
    }

    /** With these entries, which take the place of those of the same id. */
    public Baseline with(Collection<BaselineEntry> others) {
        Map<String, BaselineEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        others.forEach(entry -> byId.put(entry.id(), entry));
        return new Baseline(List.copyOf(byId.values()));
    }
}
