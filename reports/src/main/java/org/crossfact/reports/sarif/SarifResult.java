package org.crossfact.reports.sarif;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Standing;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Gist;
import org.crossfact.reports.quote.Region;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of one finding as a SARIF result. */
final class SarifResult {

    private static final String OWN_FINGERPRINT = "crossfact/v1";

    private static final int MOST_LINKS = 10;

    /** Thread flows stay short enough to be read. */
    private static final int MOST_STEPS = 10;

    private final JsonWriter json;
    private final Citations citations;
    private final SarifTool tool;
    private final SarifProfile profile;
    private final SarifPlaces places;
    private final boolean compared;

    /** @param compared whether there was a baseline; SARIF wants its state on all results or on none */
    SarifResult(JsonWriter json, Citations citations, SarifTool tool, SarifProfile profile, boolean compared) {
        this.json = json;
        this.citations = citations;
        this.tool = tool;
        this.profile = profile;
        this.places = new SarifPlaces(json, citations);
        this.compared = compared && profile == SarifProfile.FULL;
    }

    void write(Finding finding) throws IOException {
        Judgement judgement = finding.judgement();
        List<Evidence> others = others(judgement);
        json.object(() -> {
            json.text("ruleId", finding.rule().id());
            json.number("ruleIndex", tool.index(finding.rule()));
            json.text("level", finding.severity().label());
            json.text("kind", "fail");
            json.object("message", () -> json.text("text", message(finding, others)));
            json.array("locations", List.of(judgement.place()), place -> json.object(() -> places.place(place)));
            json.arrayUnlessEmpty(
                    "relatedLocations",
                    IntStream.range(0, others.size()).boxed().toList(),
                    i -> related(i + 1, others.get(i)));
            flow(judgement);
            fingerprints(finding);
            fix(judgement);
            standing(finding.standing());
            json.number("rank", rank(judgement.confidence()));
            tool.taxa(json, finding.rule());
            json.object("properties", () -> properties(finding));
        });
    }

    /** A finding that the baseline knows and that is no longer there. */
    void writeAbsent(FixedFinding fixed) throws IOException {
        json.object(() -> {
            json.text("ruleId", fixed.rule());
            json.object("message", () -> json.text("text", escaped("No longer there: “" + fixed.quote() + "”")));
            json.array(
                    "locations",
                    List.of(new ArticleKey(fixed.article())),
                    article -> json.object(() -> json.object("physicalLocation", () -> places.file(article))));
            json.object("partialFingerprints", () -> json.text(OWN_FINGERPRINT, fixed.id()));
            json.text("baselineState", "absent");
        });
    }

    private List<Evidence> others(Judgement judgement) {
        return judgement.evidence().stream()
                .skip(1)
                .limit(profile.mostLocations())
                .toList();
    }

    /** The finding in words, with links to the related locations; brackets of the article are no links. */
    private String message(Finding finding, List<Evidence> others) {
        String links = IntStream.range(0, Math.min(others.size(), MOST_LINKS))
                .mapToObj(i -> "[" + escaped(citations.place(others.get(i))) + "](" + (i + 1) + ")")
                .reduce((one, next) -> one + ", " + next)
                .map(all -> " See " + all + ".")
                .orElse("");
        return escaped(Gist.line(finding)) + links;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private void related(int id, Evidence evidence) throws IOException {
        json.object(() -> {
            json.number("id", id);
            places.place(evidence);
            json.object("message", () -> json.text("text", escaped(told(evidence))));
        });
    }

    /** Who says it and what it was read as. */
    private static String told(Evidence evidence) {
        String who = evidence.source().isEmpty() ? evidence.article().path() : evidence.source();
        String when = evidence.date().isEmpty() ? "" : ", " + evidence.date();
        return evidence.value().isEmpty() ? who + when : who + when + " says " + evidence.value();
    }

    /** From the words to the value that was compared, step by step. */
    private void flow(Judgement judgement) throws IOException {
        List<Evidence> steps = judgement.evidence().stream()
                .filter(evidence -> !evidence.value().isEmpty())
                .limit(MOST_STEPS)
                .toList();
        if (steps.isEmpty() || profile == SarifProfile.GITHUB) {
            return;
        }
        json.array(
                "codeFlows",
                List.of(steps),
                all -> json.object(() -> json.array(
                        "threadFlows",
                        List.of(all),
                        flow -> json.object(() -> json.array("locations", flow, this::step)))));
    }

    private void step(Evidence evidence) throws IOException {
        json.object(() -> json.object("location", () -> {
            places.place(evidence);
            json.object(
                    "message",
                    () -> json.text("text", escaped("'" + evidence.quote() + "' was read as " + evidence.value())));
        }));
    }

    /** GitHub hashes the line when nothing else is told, and findings of one long line would become one. */
    private void fingerprints(Finding finding) throws IOException {
        json.object("partialFingerprints", () -> {
            json.text(OWN_FINGERPRINT, finding.id());
            if (profile == SarifProfile.GITHUB) {
                json.text("primaryLocationLineHash", finding.id() + ":1");
            }
        });
    }

    /** The edit, where there is exactly one and it can be made in the file as it is. */
    private void fix(Judgement judgement) throws IOException {
        List<Replacement> edits = judgement.suggestions().stream()
                .flatMap(suggestion -> suggestion.replacement().stream())
                .toList();
        Optional<Region> place = edits.size() == 1 ? citations.editable(edits.get(0)) : Optional.empty();
        if (place.isPresent()) {
            Replacement edit = edits.get(0);
            json.array(
                    "fixes",
                    edits,
                    only -> json.object(() -> {
                        json.object("description", () -> json.text("text", escaped("Write '" + edit.with() + "'.")));
                        places.change(edit, place.get());
                    }));
        }
    }

    private void standing(Standing standing) throws IOException {
        if (compared) {
            json.text(
                    "baselineState",
                    switch (standing.state()) {
                        case NEW -> "new";
                        case KNOWN -> "unchanged";
                        case CHANGED -> "updated";
                    });
        }
        json.arrayUnlessEmpty(
                "suppressions",
                standing.decision().stream().toList(),
                made -> json.object(() -> {
                    json.text("kind", made.origin() == Decision.Origin.INLINE ? "inSource" : "external");
                    json.text("status", "accepted");
                    json.text("justification", Gist.decision(made));
                }));
    }

    private static int rank(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 90;
            case MEDIUM -> 60;
            case LOW -> 30;
        };
    }

    private void properties(Finding finding) throws IOException {
        Judgement judgement = finding.judgement();
        json.text("confidence", judgement.confidence().label());
        json.text("reach", finding.reach().label());
        json.arrayUnlessEmpty(
                "values", judgement.values().stream().map(SupportedValue::value).toList(), json::text);
        json.arrayUnlessEmpty(
                "readings",
                judgement.readings().stream().map(OfferedReading::value).toList(),
                json::text);
        json.arrayUnlessEmpty("reasons", judgement.reasons(), json::text);
    }
}
