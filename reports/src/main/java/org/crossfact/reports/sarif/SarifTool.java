package org.crossfact.reports.sarif;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.finding.PackRun;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.reports.syntax.JsonWriter;

/** The tool with its rules, and their families as a taxonomy; results refer to both by index. */
final class SarifTool {

    private static final String FAMILIES = "crossfact-families";

    private final String version;
    private final List<RuleCard> cards;
    private final List<PackRun> packs;
    private final List<String> families;
    private final Map<RuleId, Integer> index = new HashMap<>();

    SarifTool(Report report) {
        version = report.toolVersion();
        packs = report.packs();
        cards = report.rules().stream().map(RuleRun::card).toList();
        families = cards.stream()
                .map(card -> card.id().family())
                .distinct()
                .sorted()
                .toList();
        cards.forEach(card -> index.put(card.id(), index.size()));
    }

    /** Which of the rules of {@link #write} it is; negative when it is none of them. */
    int index(RuleId rule) {
        return index.getOrDefault(rule, -1);
    }

    void write(JsonWriter json) throws IOException {
        json.object("tool", () -> {
            json.object("driver", () -> {
                json.text("name", "crossfact");
                json.text("semanticVersion", version);
                json.array("rules", cards, card -> rule(json, card));
            });
            json.arrayUnlessEmpty("extensions", packs, pack -> extension(json, pack));
        });
        json.array(
                "taxonomies",
                List.of(families),
                all -> json.object(() -> {
                    json.text("name", FAMILIES);
                    json.array("taxa", all, family -> json.object(() -> json.text("id", family)));
                }));
    }

    /** A pack as a part of the tool; its rules stand among the driver's, where viewers look for them. */
    private static void extension(JsonWriter json, PackRun pack) throws IOException {
        json.object(() -> {
            json.text("name", pack.name());
            json.textUnlessEmpty("version", pack.version());
            json.object("properties", () -> {
                json.text("file", pack.file());
                json.text("sha256", pack.sha256());
            });
        });
    }

    private static void rule(JsonWriter json, RuleCard card) throws IOException {
        json.object(() -> {
            json.text("id", card.id().id());
            json.object("shortDescription", () -> json.text("text", card.title()));
            json.object("fullDescription", () -> json.text("text", card.why()));
            json.object("help", () -> {
                json.text("text", card.why() + " It may be wrong: " + card.whyItMayBeWrong());
                json.text("markdown", card.why() + "\n\n**It may be wrong:** " + card.whyItMayBeWrong());
            });
            json.object(
                    "defaultConfiguration",
                    () -> json.text("level", card.severity().label()));
            json.object("properties", () -> json.array("tags", List.of(card.id().family()), json::text));
        });
    }

    /** The family of a rule, as a reference into the taxonomy. */
    void taxa(JsonWriter json, RuleId rule) throws IOException {
        json.array(
                "taxa",
                List.of(rule.family()),
                family -> json.object(() -> {
                    json.text("id", family);
                    json.number("index", families.indexOf(family));
                    json.object("toolComponent", () -> {
                        json.text("name", FAMILIES);
                        json.number("index", 0);
                    });
                }));
    }
}
