package org.crossfact.rules.api;

import java.util.List;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.rules.yaml.ExampleFile;

/**
 * A rule: what it looks at (its subjects) and what it says of one of them (its judgement). A rule holds no state, does
 * no input or output and throws no checked exception.
 */
public sealed interface Rule permits TextRule, ArticleRule, MeetingRule, ReferenceRule {

    /** What the rule tells of itself. */
    RuleCard card();

    /**
     * Texts that the rule must and must not flag, by default from the YAML file beside its class. A rule without both
     * kinds is refused by the proof.
     */
    default List<Example> examples() {
        return ExampleFile.beside(getClass());
    }

    /** The class or file in which it is written, for its page in the catalogue. */
    default String source() {
        return getClass().getName();
    }
}
