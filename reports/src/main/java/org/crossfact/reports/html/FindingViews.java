package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Side;

/** Gathers what the page shows of a finding. */
final class FindingViews {

    private static final int BESIDE = 1;
    private static final int REACH = 320;

    private final Map<RuleId, String> doubts;
    private final Citations citations;

    FindingViews(List<RuleRun> rules, Citations citations) {
        this.doubts = rules.stream()
                .collect(Collectors.toMap(
                        run -> run.card().id(), run -> run.card().whyItMayBeWrong(), (one, same) -> one));
        this.citations = citations;
    }

    FindingView view(Finding finding) {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < finding.judgement().evidence().size(); i++) {
            witnesses.add(witness(finding, i));
        }
        return new FindingView(
                finding,
                Anchors.rule(finding.rule()),
                witnesses,
                finding.reach() == Reach.CROSS_SOURCE ? sides(finding, witnesses) : List.of(),
                doubts.getOrDefault(finding.rule(), ""));
    }

    private Witness witness(Finding finding, int index) {
        Evidence evidence = finding.judgement().evidence().get(index);
        boolean shown = citations
                .article(evidence.article())
                .filter(article -> CitedPlaces.stands(evidence, article.text()))
                .isPresent();
        Excerpt excerpt = citations.excerpt(evidence, BESIDE, REACH);
        String line = citations
                .position(evidence)
                .map(at -> Integer.toString(at.line()))
                .orElse("");
        return new Witness(evidence, excerpt, line, shown ? Anchors.mark(finding, index) : "");
    }

    private static List<SideView> sides(Finding finding, List<Witness> witnesses) {
        List<SideView> sides = new ArrayList<>();
        for (Side side : Side.of(finding.judgement())) {
            List<Witness> quoted = witnesses.stream()
                    .filter(witness -> side.evidence().contains(witness.evidence()))
                    .toList();
            sides.add(new SideView(side.value(), quoted, side.unquoted()));
        }
        return sides;
    }
}
