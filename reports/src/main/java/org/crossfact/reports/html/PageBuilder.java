package org.crossfact.reports.html;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Triage.Gathered;
import org.crossfact.reports.html.data.ReportData;
import org.crossfact.reports.html.data.ReportData.Island;
import org.jspecify.annotations.Nullable;

/** Turns a report into what the page holds. */
final class PageBuilder {

    /** Findings that stand in the page itself, for readers without scripts. */
    private static final int MOST = 200;

    /** Conflicts among these, at most. */
    private static final int MOST_CONFLICTS = 100;

    private final Report report;
    private final ReportData data;
    private final FindingViews views;

    PageBuilder(Report report, CitedPages pages) {
        this.report = report;
        this.data = ReportData.of(report, pages);
        this.views = new FindingViews(report.rules(), data.quotations());
    }

    ReportData data() {
        return data;
    }

    /** @param beside where style, scripts and data lie; null for in the page */
    PageView page(Assets assets, @Nullable BesideFiles beside) {
        List<Gathered> first = data.triage().first();
        List<Gathered> rest = data.triage().open().stream()
                .filter(one -> !first.contains(one))
                .toList();
        Listing conflicts = listing(rest, Reach.CROSS_SOURCE, MOST_CONFLICTS);
        return new PageView(
                assets,
                beside,
                new Summary(report, data.pages().corpus()),
                first.stream().map(views::view).toList(),
                conflicts,
                listing(
                        rest,
                        Reach.IN_ARTICLE,
                        MOST - first.size() - conflicts.shown().size()),
                report.rules().stream().map(RuleView::of).toList(),
                content(data::writeReport),
                data.findingIslands().stream().map(PageBuilder::content).toList(),
                data.textIslands().stream().map(PageBuilder::content).toList());
    }

    private Listing listing(List<Gathered> worstFirst, Reach reach, int most) {
        List<Gathered> all = worstFirst.stream()
                .filter(one -> one.finding().reach() == reach)
                .toList();
        return new Listing(all.stream().limit(most).map(views::view).toList(), all.size());
    }

    /** Data that needs no escaping, since it is JSON made for pages. */
    private static Content content(Island island) {
        return out -> {
            try {
                island.writeTo(new TemplateAppendable(out));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
