package org.crossfact.reports.html.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.reports.Triage;
import org.crossfact.reports.syntax.JsonWriter;

/**
 * The form of the index: what lists, counts and filters ask of every finding, a column each, in the order of the triage.
 * It is all of the findings that is parsed before the page shows something.
 */
final class IndexJson {

    private final JsonWriter json;
    private final Triage triage;
    private final boolean compared;

    /** @param compared whether the findings were compared with a baseline, so that it is known which are new */
    IndexJson(JsonWriter json, Triage triage, boolean compared) {
        this.json = json;
        this.triage = triage;
        this.compared = compared;
    }

    /** Writes the columns, into an object that is begun. */
    void write() throws IOException {
        json.array("id", triage.findings(), finding -> json.text(finding.id()));
        column("rule", finding -> finding.rule().id());
        column("severity", finding -> finding.severity().label());
        column("confidence", finding -> finding.judgement().confidence().label());
        column("kind", finding -> finding.reach().label());
        column("article", finding -> finding.judgement().place().article().path());
        column("source", finding -> finding.judgement().place().source());
        column("verdict", IndexJson::verdict);
        if (compared) {
            column("state", finding -> finding.standing().state().label());
        }
        json.array("cites", triage.findings(), finding -> json.array(cited(finding), key -> json.text(key.path())));
        json.array("head", places(), at -> json.number(triage.head(at)));
        json.array("repeats", places().stream().filter(triage::repeats).toList(), json::number);
        json.number(
                "mended", triage.findings().stream().filter(IndexJson::isMended).count());
    }

    /** What was decided before; empty where nobody did. */
    private static String verdict(Finding finding) {
        return finding.standing().decision().map(made -> made.verdict().label()).orElse("");
    }

    /** Whether it waits for somebody, and it is known what to write. */
    private static boolean isMended(Finding finding) {
        return finding.isOpen() && finding.judgement().suggestions().stream().anyMatch(one -> !one.advice());
    }

    private List<Integer> places() {
        return IntStream.range(0, triage.findings().size()).boxed().toList();
    }

    /** Few values for many findings: each value once, and its number for each finding. */
    private void column(String name, Function<Finding, String> value) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Integer> column = new ArrayList<>();
        for (Finding finding : triage.findings()) {
            column.add(numbers.computeIfAbsent(value.apply(finding), fresh -> numbers.size()));
        }
        json.object(name, () -> {
            json.array("values", numbers.keySet(), json::text);
            json.array("of", column, json::number);
        });
    }

    /** The articles that a finding cites beside the one in which it lies. */
    private static List<ArticleKey> cited(Finding finding) {
        List<Evidence> evidence = finding.judgement().evidence();
        return evidence.stream()
                .map(Evidence::article)
                .distinct()
                .filter(key -> !key.equals(evidence.get(0).article()))
                .toList();
    }
}
