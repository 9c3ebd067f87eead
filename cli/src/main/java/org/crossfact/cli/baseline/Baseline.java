package org.crossfact.cli.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfact.cli.config.RuleNames;

/**
 * What is known of a corpus.
 *
 * @param entries the findings, in the order of the file
 * @param names the forms of names that somebody decided on, in order; they are kept for those who review
 */
public record Baseline(List<BaselineEntry> entries, List<NameDecision> names) {

    public static final Baseline EMPTY = new Baseline(List.of(), List.of());

    public Baseline {
        entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
        names = names.stream().sorted(NameDecision.ORDER).toList();
    }

    /** With the names that the rules have today. */
    Baseline today(RuleNames rules) {
        return new Baseline(entries.stream().map(entry -> entry.today(rules)).toList(), names);
    }

    /** With these decisions, which take the place of those on the same findings and forms. */
    public Baseline with(Collection<BaselineEntry> otherEntries, Collection<NameDecision> otherNames) {
        Map<String, BaselineEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        otherEntries.forEach(entry -> byId.put(entry.id(), entry));
        Map<String, NameDecision> byForm = new TreeMap<>();
        names.forEach(name -> byForm.put(name.key(), name));
        otherNames.forEach(name -> byForm.put(name.key(), name));
        return new Baseline(List.copyOf(byId.values()), List.copyOf(byForm.values()));
    }
}
