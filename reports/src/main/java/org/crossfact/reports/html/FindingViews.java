package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.reports.quote.Change;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Others;
import org.crossfact.reports.quote.Side;

/** Gathers what the page shows of a finding. */
final class FindingViews {

    private static final int BESIDE = 1;
    private static final int REACH = 320;
    private static final int LONGEST_WORDS = 480;
    private static final int MOST_WITNESSES = 6;
    private static final int MOST_LINKS = 60;

    private final Map<RuleId, String> doubts;
    private final Citations citations;

    FindingViews(List<RuleRun> rules, Citations citations) {
        this.doubts = rules.stream()
                .collect(Collectors.toMap(
                        run -> run.card().id(), run -> run.card().whyItMayBeWrong(), (one, same) -> one));
        this.citations = citations;
    }

    FindingView view(Finding finding) {
        boolean conflict = finding.reach() == Reach.CROSS_SOURCE;
        List<Evidence> evidence = finding.judgement().evidence();
        Others others = Others.of(finding.judgement());
        ArticleKey at = evidence.get(0).article();
        return new FindingView(
                finding,
                Anchors.rule(finding.rule()),
                witness(finding, evidence.get(0)),
                conflict ? List.of() : witnesses(finding, others.quoted()),
                conflict ? List.of() : links(finding, others.listed(), Optional.of(at)),
                conflict ? sides(finding) : List.of(),
                Change.of(finding.judgement()),
                doubts.getOrDefault(finding.rule(), ""));
    }

    private List<Witness> witnesses(Finding finding, List<Evidence> evidence) {
        return evidence.stream().map(one -> witness(finding, one)).toList();
    }

    private Witness witness(Finding finding, Evidence evidence) {
        return new Witness(
                evidence,
                citations.excerpt(evidence, BESIDE, REACH).shortened(LONGEST_WORDS),
                link(finding, evidence, Optional.empty()));
    }

    private List<PlaceLink> links(Finding finding, List<Evidence> evidence, Optional<ArticleKey> known) {
        List<PlaceLink> links = new ArrayList<>();
        evidence.stream().limit(MOST_LINKS).forEach(one -> links.add(link(finding, one, known)));
        if (evidence.size() > MOST_LINKS) {
            links.add(new PlaceLink("and " + (evidence.size() - MOST_LINKS) + " more", ""));
        }
        return links;
    }

    /** @param known the article that a reader has in mind, which need not be named */
    private PlaceLink link(Finding finding, Evidence evidence, Optional<ArticleKey> known) {
        Optional<Position> position = citations.position(evidence);
        ArticleKey article = evidence.article();
        boolean here = known.equals(Optional.of(article));
        String words = position.map(at -> here
                        ? at.line() + ":" + at.column()
                        : article + ", line " + at.line() + ", column " + at.column())
                .orElse(article.path());
        boolean shown = position.isPresent() && evidence.span().length() > 0;
        return new PlaceLink(words, shown ? Anchors.mark(finding, index(finding, evidence)) : "");
    }

    private static int index(Finding finding, Evidence evidence) {
        return finding.judgement().evidence().indexOf(evidence);
    }

    private List<SideView> sides(Finding finding) {
        List<SideView> sides = new ArrayList<>();
        for (Side side : Side.of(finding.judgement())) {
            List<Evidence> all = side.evidence();
            int shown = Math.min(all.size(), MOST_WITNESSES);
            sides.add(new SideView(
                    side.value(),
                    witnesses(finding, all.subList(0, shown)),
                    links(finding, all.subList(shown, all.size()), Optional.empty()),
                    side.unquoted()));
        }
        return sides;
    }
}
