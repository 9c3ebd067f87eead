package org.crossfact.reports.junit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Gist;
import org.crossfact.reports.quote.Piece;
import org.crossfact.reports.quote.Run;
import org.crossfact.reports.syntax.XmlWriter;

/**
 * Writes JUnit XML in the form that Jenkins' schema asks for: a suite for each family of rules, a failed test for each
 * finding that fails the run, a skipped one for each on which somebody decided otherwise, a passed one for every other
 * and for each rule without any.
 */
public final class JunitReporter implements Reporter {

    private static final int LONGEST_QUOTE = 200;

    private final Optional<Severity> failOn;

    /** @param failOn the least severity that fails the run; empty when none does */
    public JunitReporter(Optional<Severity> failOn) {
        this.failOn = failOn;
    }

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        Map<RuleId, List<Finding>> byRule = report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        Map<String, List<RuleRun>> families = report.rules().stream()
                .collect(Collectors.groupingBy(run -> run.card().id().family(), TreeMap::new, Collectors.toList()));
        Citations citations = new Citations(pages);
        XmlWriter xml = new XmlWriter(out);
        xml.element("testsuites", () -> {
            for (Map.Entry<String, List<RuleRun>> family : families.entrySet()) {
                suite(xml, family.getKey(), family.getValue(), byRule, citations);
            }
            if (!report.incomplete().isEmpty()) {
                notChecked(xml, report.incomplete());
            }
        });
        xml.end();
    }

    private void suite(
            XmlWriter xml, String family, List<RuleRun> runs, Map<RuleId, List<Finding>> byRule, Citations citations)
            throws IOException {
        List<Finding> findings = runs.stream()
                .flatMap(run -> byRule.getOrDefault(run.card().id(), List.of()).stream())
                .toList();
        List<RuleId> clean = runs.stream()
                .map(run -> run.card().id())
                .filter(rule -> !byRule.containsKey(rule))
                .toList();
        xml.element("testsuite", () -> {
            xml.attribute("name", "crossfact." + family);
            xml.attribute("tests", findings.size() + clean.size());
            xml.attribute("failures", findings.stream().filter(this::fails).count());
            xml.attribute("errors", 0);
            xml.attribute(
                    "skipped",
                    findings.stream().filter(finding -> !finding.isOpen()).count());
            for (Finding finding : findings) {
                test(xml, finding, citations);
            }
            for (RuleId rule : clean) {
                xml.empty("testcase", () -> named(xml, rule.id(), "no findings"));
            }
        });
    }

    private boolean fails(Finding finding) {
        return finding.isOpen() && failOn.filter(finding.severity()::atLeast).isPresent();
    }

    private void test(XmlWriter xml, Finding finding, Citations citations) throws IOException {
        String place = citations.path(finding.judgement().place().article())
                + citations
                        .position(finding.judgement().place())
                        .map(at -> ":" + at.line() + ":" + at.column())
                        .orElse("");
        xml.element("testcase", () -> {
            named(xml, finding.rule().id(), place + " [" + finding.id() + "]");
            String body = body(finding, place);
            if (fails(finding)) {
                xml.text(
                        "failure",
                        () -> {
                            xml.attribute(
                                    "message", Piece.plain(finding.judgement().message()));
                            xml.attribute("type", finding.rule().id());
                        },
                        body);
            } else {
                if (!finding.isOpen()) {
                    xml.empty("skipped", () -> {});
                }
                xml.text("system-out", () -> {}, body);
            }
        });
    }

    private static String body(Finding finding, String place) {
        String quote = Run.marked(finding.judgement().place().quote()).shortened(LONGEST_QUOTE).stream()
                .map(Run::text)
                .collect(Collectors.joining(" "));
        Stream<String> head = Stream.of(place + ": " + finding.severity().label() + ": “" + quote + "”");
        Stream<String> support = Stream.of(Gist.support(finding.judgement()));
        Stream<String> decision = finding.standing().decision().stream().map(Gist::decision);
        return Stream.of(head, Gist.sentences(finding).stream(), support, decision)
                .flatMap(lines -> lines)
                .map(Piece::plain)
                .collect(Collectors.joining("\n"));
    }

    private static void notChecked(XmlWriter xml, List<Incomplete> entries) throws IOException {
        xml.element("testsuite", () -> {
            xml.attribute("name", "crossfact");
            xml.attribute("tests", entries.size());
            xml.attribute("failures", 0);
            xml.attribute("errors", entries.size());
            for (Incomplete entry : entries) {
                xml.element("testcase", () -> {
                    named(xml, "crossfact/" + entry.code(), entry.subject());
                    xml.empty("error", () -> {
                        xml.attribute("message", Piece.plain("Not checked: " + entry.reason()));
                        xml.attribute("type", entry.code());
                    });
                });
            }
        });
    }

    /** Build servers split class names at dots; a rule's slash makes the same tree. */
    private static void named(XmlWriter xml, String rule, String name) throws IOException {
        xml.attribute("classname", rule.replace('/', '.'));
        xml.attribute("name", Piece.plain(name));
    }
}
