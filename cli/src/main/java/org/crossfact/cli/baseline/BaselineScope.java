package org.crossfact.cli.baseline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.engine.ArticleFile;

/** What a run looked at: only there can the absence of a finding mean that it is fixed. */
final class BaselineScope {

    private final Path root;
    private final Set<String> files;
    private final Set<String> checked;
    private final Set<String> rules;
    private final Set<String> broken;

    BaselineScope(Corpus corpus, Report report) {
        root = corpus.root();
        files = corpus.files().stream().map(ArticleFile::key).collect(Collectors.toSet());
        checked = report.articles().stream()
                .map(article -> article.from().article().path())
                .collect(Collectors.toSet());
        rules = report.rules().stream().map(run -> run.card().id().id()).collect(Collectors.toSet());
        broken = new HashSet<>();
        report.incomplete().forEach(entry -> broken.add(entry.subject()));
    }

    /** Whether the finding would have been seen if it were still there. */
    boolean covers(BaselineEntry entry) {
        return rules.contains(entry.rule())
                && !broken.contains(entry.rule())
                && wasLookedAt(entry.article())
                && entry.with().stream().allMatch(this::wasLookedAt);
    }

    private boolean wasLookedAt(String article) {
        return checked.contains(article) || isGone(article);
    }

    /** Whether there is no such article any more, neither among those checked nor beside them. */
    boolean isGone(String article) {
        if (checked.contains(article) || exists(article)) {
            return false;
        }
        // an id may hold the mark that sets it apart, and so may the name of a file
        for (int mark = article.indexOf('#'); mark >= 0; mark = article.indexOf('#', mark + 1)) {
            String file = article.substring(0, mark);
            if (files.contains(file)) {
                return broken.stream().noneMatch(subject -> subject.startsWith(file));
            }
            if (exists(file)) {
                return false;
            }
        }
        return true;
    }

    private boolean exists(String key) {
        try {
            return Files.exists(root.resolve(key));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
