package org.crossfact.core.finding;

import java.util.List;

/**
 * What a rule tells of itself; the catalogue and every report draw on it.
 *
 * @param id its name
 * @param formerly the names that it had before, first one first; under them it is still known where it was written down
 * @param severity how much its findings matter unless configured otherwise
 * @param title what it finds, without a full stop
 * @param why why that matters, in full sentences
 * @param whyItMayBeWrong when a careful editor would dismiss its finding, in full sentences
 * @param examples texts that it must and must not flag
 */
public record RuleCard(
        RuleId id,
        List<RuleId> formerly,
        Severity severity,
        String title,
        String why,
        String whyItMayBeWrong,
        List<Example> examples) {

    public RuleCard {
        formerly = List.copyOf(formerly);
        examples = List.copyOf(examples);
    }

    public static RuleCard of(String id, Severity severity, String title, String why, String whyItMayBeWrong) {
        return new RuleCard(new RuleId(id), List.of(), severity, title, why, whyItMayBeWrong, List.of());
    }

    /** The card of a rule that was called otherwise before, first name first. */
    public RuleCard formerly(List<String> names) {
        List<RuleId> ids = names.stream().map(RuleId::new).toList();
        return new RuleCard(id, ids, severity, title, why, whyItMayBeWrong, examples);
    }

    public RuleCard withExamples(List<Example> examples) {
        return new RuleCard(id, formerly, severity, title, why, whyItMayBeWrong, examples);
    }

    /** The name that the rule had first: its findings are called after it, so that renaming a rule makes none new. */
    public RuleId firstId() {
        return formerly.isEmpty() ? id : formerly.get(0);
    }
}
