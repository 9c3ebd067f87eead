package org.crossfact.reports.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.finding.BaselineOutcome;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.OfficeTerm;
import org.crossfact.core.finding.PackRun;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.core.value.Agreement;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of the whole report; {@code report.schema.json} beside this class describes it. */
public final class ReportJson {

    /** The version of the form; its first number changes when a reader of the old form would fail. */
    public static final String SCHEMA_VERSION = "1.4";

    private ReportJson() {}

    /**
     * Writes the report as one object.
     *
     * @param positions line and column of quoted words, where they are known
     */
    public static void write(JsonWriter json, Report report, Function<Evidence, Optional<Position>> positions)
            throws IOException {
        FindingJson findings =
                new FindingJson(json, positions, report.baseline().isPresent());
        json.object(() -> {
            beforeFindings(json, report);
            json.array("findings", report.findings(), findings::write);
            afterFindings(json, report);
        });
    }

    /** Writes all but the findings, into an object that is begun. */
    public static void writeAllButFindings(JsonWriter json, Report report) throws IOException {
        beforeFindings(json, report);
        afterFindings(json, report);
    }

    private static void beforeFindings(JsonWriter json, Report report) throws IOException {
        json.text("schemaVersion", SCHEMA_VERSION);
        json.object("tool", () -> {
            json.text("name", "crossfact");
            json.text("version", report.toolVersion());
            if (!report.packs().isEmpty()) {
                json.array("packs", report.packs(), pack -> pack(json, pack));
            }
        });
        json.array("articles", report.articles(), article -> article(json, article));
    }

    private static void afterFindings(JsonWriter json, Report report) throws IOException {
        json.object("verdicts", () -> verdicts(json, report.verdicts()));
        json.array("entities", report.entities(), entity -> entity(json, entity));
        json.array("incomplete", report.incomplete(), entry -> incomplete(json, entry));
        json.array("rules", report.rules(), run -> rule(json, run));
        if (report.baseline().isPresent()) {
            BaselineOutcome outcome = report.baseline().get();
            json.object("baseline", () -> baseline(json, outcome));
        }
    }

    private static void pack(JsonWriter json, PackRun pack) throws IOException {
        json.object(() -> {
            json.text("name", pack.name());
            json.textUnlessEmpty("version", pack.version());
            json.text("file", pack.file());
            json.text("sha256", pack.sha256());
            json.number("rules", pack.rules());
        });
    }

    private static void article(JsonWriter json, CheckedArticle article) throws IOException {
        Provenance from = article.from();
        json.object(() -> {
            json.text("key", from.article().path());
            json.textUnlessEmpty("title", from.title());
            json.textUnlessEmpty("source", from.source());
            json.textUnlessEmpty(
                    "published", from.published().map(date -> date.edtf()).orElse(""));
            json.textUnlessEmpty("why", from.publishedWhy());
            json.number("claims", article.claims());
            json.array("notes", article.notes(), json::text);
        });
    }

    private static void verdicts(JsonWriter json, List<VerdictCount> counts) throws IOException {
        Map<RuleId, List<VerdictCount>> byRule =
                counts.stream().collect(Collectors.groupingBy(VerdictCount::rule, TreeMap::new, Collectors.toList()));
        for (Map.Entry<RuleId, List<VerdictCount>> rule : byRule.entrySet()) {
            json.object(rule.getKey().id(), () -> agreements(json, rule.getValue()));
        }
    }

    private static void agreements(JsonWriter json, List<VerdictCount> counts) throws IOException {
        Map<Agreement, List<VerdictCount>> byAgreement = counts.stream()
                .sorted(Comparator.comparing(VerdictCount::reason))
                .collect(Collectors.groupingBy(VerdictCount::agreement, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Agreement, List<VerdictCount>> agreement : byAgreement.entrySet()) {
            String name = agreement.getKey().name().toLowerCase(Locale.ROOT);
            json.object(name, () -> {
                for (VerdictCount count : agreement.getValue()) {
                    json.number(count.reason().code(), count.count());
                }
            });
        }
    }

    private static void entity(JsonWriter json, Entity entity) throws IOException {
        json.object(() -> {
            json.text("id", entity.id());
            json.text("name", entity.name());
            json.array("variants", entity.variants(), variant -> FindingJson.value(json, variant));
            json.array("offices", entity.offices(), json::text);
            json.array("terms", entity.terms(), term -> term(json, term));
            json.array("findings", entity.findings(), json::text);
        });
    }

    private static void term(JsonWriter json, OfficeTerm term) throws IOException {
        json.object(() -> {
            json.text("office", term.office());
            json.text("state", term.state());
            json.textUnlessEmpty("from", term.from());
            json.textUnlessEmpty("to", term.to());
            json.number("support", term.support());
            json.array("articles", term.articles(), article -> json.text(article.path()));
        });
    }

    private static void incomplete(JsonWriter json, Incomplete entry) throws IOException {
        json.object(() -> {
            json.text("code", entry.code());
            json.text("subject", entry.subject());
            json.text("reason", entry.reason());
        });
    }

    private static void rule(JsonWriter json, RuleRun run) throws IOException {
        json.object(() -> {
            json.text("id", run.card().id().id());
            json.text("severity", run.card().severity().label());
            json.text("title", run.card().title());
            json.number("considered", run.considered());
            json.number("findings", run.findings());
        });
    }

    private static void baseline(JsonWriter json, BaselineOutcome outcome) throws IOException {
        json.text("file", outcome.file());
        json.number("expired", outcome.expired());
        json.number("notChecked", outcome.notChecked());
        json.array("fixed", outcome.fixed(), fixed -> fixed(json, fixed));
    }

    private static void fixed(JsonWriter json, FixedFinding fixed) throws IOException {
        json.object(() -> {
            json.text("id", fixed.id());
            json.text("rule", fixed.rule());
            json.text("article", fixed.article());
            json.text("quote", fixed.quote());
        });
    }
}
