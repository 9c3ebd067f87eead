package org.crossfact.core.finding;

import java.util.List;

/**
 * What a rule tells of itself; the catalogue and every report draw on it.
 *
 * @param id its name
 * @param severity how much its findings matter unless configured otherwise
 * @param title what it finds, without a full stop
 * @param why why that matters, in full sentences
 * @param whyItMayBeWrong when a careful editor would dismiss its finding, in full sentences
 * @param examples texts that it must and must not flag
 */
public record RuleCard(
        RuleId id, Severity severity, String title, String why, String whyItMayBeWrong, List<Example> examples) {

    public RuleCard {
        examples = List.copyOf(examples);
    }

    public static RuleCard of(String id, Severity severity, String title, String why, String whyItMayBeWrong) {
        return new RuleCard(new RuleId(id), severity, title, why, whyItMayBeWrong, List.of());
    }

    public RuleCard withExamples(List<Example> examples) {
        return new RuleCard(id, severity, title, why, whyItMayBeWrong, examples);
    }
}
