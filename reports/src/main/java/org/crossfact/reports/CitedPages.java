package org.crossfact.reports;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.RuleId;

/**
 * What a report shows beside its findings: the articles that it cites, as they were understood, what they state, the
 * examples of its rules, and the settings of the run. All may be asked for more than once.
 */
public interface CitedPages {

    /** No article can be found; reports then show the quoted words alone. */
    CitedPages NONE = key -> Optional.empty();

    /** The article as it was checked; empty when it can no longer be read. */
    Optional<Page> page(ArticleKey key);

    /** What the article states, in reading order; by default nothing. */
    default List<Claim<?>> claims(Page page) {
        return List.of();
    }

    /** The texts that a rule must and must not flag; by default none. */
    default List<Example> examples(RuleId rule) {
        return List.of();
    }

    /** What held in the run, in the order in which it is explained; by default nothing. */
    default List<RunSetting> settings() {
        return List.of();
    }

    /** How the user would open the file that the article stands in; by default its key. */
    default String file(ArticleKey key) {
        return key.path();
    }
}
