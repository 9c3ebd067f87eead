package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.core.value.Agreement;

/**
 * The figures of what is to be looked at, and the sentences made of them.
 *
 * @param corpus the name of the folder that was checked; may be empty
 */
public record Summary(Report report, String corpus) {

    public List<Severity> severities() {
        return List.of(Severity.values());
    }

    public long conflicts() {
        return count(Reach.CROSS_SOURCE);
    }

    public long inArticles() {
        return count(Reach.IN_ARTICLE);
    }

    /** The outcome in one line. */
    public String headline() {
        if (report.open().isEmpty()) {
            return "No findings in " + articles();
        }
        return number(report.open().size(), "finding") + " in " + articles();
    }

    /** Where the findings lie. */
    public String spread() {
        return inArticles() + " inside articles, " + conflicts() + " between sources";
    }

    public String articles() {
        return number(report.articles().size(), "article");
    }

    /** How many claims the articles make together. */
    public long claims() {
        return report.articles().stream().mapToLong(article -> article.claims()).sum();
    }

    /** How the comparisons ended, all rules together. */
    public String comparisons() {
        long all = report.verdicts().stream().mapToLong(VerdictCount::count).sum();
        return number(all, "comparison") + ": " + verdicts(Agreement.SAME) + " agree, "
                + verdicts(Agreement.COMPATIBLE) + " do not exclude each other, " + verdicts(Agreement.DIFFERENT)
                + " differ, " + verdicts(Agreement.INCOMPARABLE) + " could not be compared.";
    }

    private long verdicts(Agreement agreement) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.agreement() == agreement)
                .mapToLong(VerdictCount::count)
                .sum();
    }

    private long count(Reach reach) {
        return report.open().stream()
                .filter(finding -> finding.reach() == reach)
                .count();
    }

    /** A count with its noun in the right number. */
    public static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
