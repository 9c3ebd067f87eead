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
 * examples of its rules, the folder and the settings of the run and the files that it passed over. All may be asked for more than once.
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

    /** The name of the folder that was checked; by default none. */
    default String corpus() {
        return "";
    }

    /** What held in the run, in the order in which it is explained; by default nothing. */
    default List<RunSetting> settings() {
        return List.of();
    }

    /** The files of the folders that turned out to hold no article, by key; by default none. */
    default List<String> passedOver() {
        return List.of();
    }

    /**
     * The file that the article stands in, as other programs know it: with {@code /}, and the same from wherever the run
     * was started; by default its key.
     */
    default String path(ArticleKey key) {
        return key.path();
    }

    /** The same file as the user would open it from the working folder; by default its path. */
    default String fromHere(ArticleKey key) {
        return path(key);
    }
}
