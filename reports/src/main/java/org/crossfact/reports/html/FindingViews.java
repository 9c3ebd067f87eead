package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.reports.Triage.Gathered;
import org.crossfact.reports.html.data.Quotations;
import org.crossfact.reports.quote.Change;
import org.crossfact.reports.quote.Others;
import org.crossfact.reports.quote.Side;

/** Gathers what the page shows of a finding without scripts. */
final class FindingViews {

    private static final int LONGEST_WORDS = 480;
    private static final int MOST_WITNESSES = 6;
    private static final int MOST_PLACES = 60;

    private final Map<RuleId, String> doubts;
    private final Quotations quotations;

    FindingViews(List<RuleRun> rules, Quotations quotations) {
        this.doubts = rules.stream()
                .collect(Collectors.toMap(
                        run -> run.card().id(), run -> run.card().whyItMayBeWrong(), (one, same) -> one));
        this.quotations = quotations;
    }

    FindingView view(Gathered gathered) {
        Finding finding = gathered.finding();
        boolean conflict = Side.areTold(finding);
        List<Evidence> evidence = finding.judgement().evidence();
        Others others = Others.of(finding.judgement());
        return new FindingView(
                finding,
                Anchors.rule(finding.rule()),
                witness(finding, evidence.get(0)),
                conflict ? List.of() : witnesses(finding, others.quoted()),
                conflict ? List.of() : places(others.listed(), this::lineAndColumn),
                conflict ? sides(finding) : List.of(),
                places(places(gathered.repeats()), this::lineAndColumn),
                gathered.lesser(),
                Change.of(finding.judgement()),
                doubts.getOrDefault(finding.rule(), ""));
    }

    private static List<Evidence> places(List<Finding> findings) {
        return findings.stream().map(finding -> finding.judgement().place()).toList();
    }

    private List<Witness> witnesses(Finding finding, List<Evidence> evidence) {
        return evidence.stream().map(one -> witness(finding, one)).toList();
    }

    private Witness witness(Finding finding, Evidence evidence) {
        return new Witness(evidence, quotations.excerpt(finding, evidence).shortened(LONGEST_WORDS), place(evidence));
    }

    private List<String> places(List<Evidence> evidence, Function<Evidence, String> naming) {
        List<String> places = new ArrayList<>();
        evidence.stream().limit(MOST_PLACES).map(naming).forEach(places::add);
        if (evidence.size() > MOST_PLACES) {
            places.add("and " + (evidence.size() - MOST_PLACES) + " more");
        }
        return places;
    }

    private String place(Evidence evidence) {
        String article = evidence.article().path();
        return quotations
                .position(evidence)
                .map(at -> article + ", line " + at.line() + ", column " + at.column())
                .orElse(article);
    }

    private String lineAndColumn(Evidence evidence) {
        return quotations
                .position(evidence)
                .map(at -> at.line() + ":" + at.column())
                .orElse(evidence.article().path());
    }

    private List<SideView> sides(Finding finding) {
        List<SideView> sides = new ArrayList<>();
        for (Side side : Side.of(finding.judgement())) {
            List<Evidence> all = side.independentFirst().evidence();
            int shown = Math.min(all.size(), MOST_WITNESSES);
            sides.add(new SideView(
                    side.words(),
                    side.value().support(),
                    side.weight(finding),
                    side.isBacked(finding.judgement())
                            ? "evidence"
                            : finding.severity().label(),
                    witnesses(finding, all.subList(0, shown)),
                    places(all.subList(shown, all.size()), this::place),
                    side.unquoted()));
        }
        return sides;
    }
}
