package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Decisions;
import org.crossfact.bench.score.Score;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;

/** Pairs of texts: a row becomes a folder with two articles, and a finding across both says that they disagree. */
public final class PairsTable implements Table {

    /**
     * A row.
     *
     * @param group what it is counted under besides all
     * @param differs whether the two texts contradict each other
     */
    private record Pair(String id, String a, String b, String group, boolean differs) {}

    private final String section;
    private final String file;
    private final Function<JsonNode, Pair> reader;

    private PairsTable(String section, String file, Function<JsonNode, Pair> reader) {
        this.section = section;
        this.file = file;
        this.reader = reader;
    }

    /** Statements of different pages; only a conflict is a contradiction. */
    public static PairsTable statements() {
        return new PairsTable("statement-pairs", "statement-pairs/pairs.jsonl", row -> {
            String relation = row.path("relation").asText();
            return new Pair(
                    row.path("id").asText(),
                    row.path("a").path("text").asText(),
                    row.path("b").path("text").asText(),
                    row.path("attribute").asText(),
                    relation.equals("conflict"));
        });
    }

    /** Claims with the sentence that supports or refutes them. */
    public static PairsTable fever() {
        return new PairsTable(
                "fever-dev",
                "fever-dev/pairs.jsonl",
                row -> new Pair(
                        row.path("id").asText(),
                        row.path("claim").asText(),
                        row.path("evidence").asText(),
                        row.path("kind").asText(),
                        row.path("label").asText().equals("REFUTES")));
    }

    /** Documents with a summary in which something may have been swapped. */
    public static PairsTable summaries() {
        return new PairsTable("summedits-ectsum", "summedits-ectsum/pairs.jsonl", row -> {
            StringBuilder swapped = new StringBuilder();
            row.path("swap")
                    .forEach(
                            swap -> swapped.append(swapped.isEmpty() ? "" : "+").append(swap.asText()));
            return new Pair(
                    row.path("id").asText(),
                    row.path("doc").asText(),
                    row.path("edited").asText(),
                    swapped.isEmpty() ? "nothing" : swapped.toString(),
                    row.path("consistent").asInt() == 0);
        });
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public Result score(Sources sources) throws IOException {
        List<Pair> pairs = sources.rows(file).stream().map(reader).toList();
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            files.add(TextFile.of(Sources.folder(i) + "/a.txt", pairs.get(i).a()));
            files.add(TextFile.of(Sources.folder(i) + "/b.txt", pairs.get(i).b()));
        }
        Map<String, List<Finding>> findings = sources.feeder().checkRows(files);
        Decisions all = new Decisions();
        Map<String, Decisions> groups = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            String folder = Sources.folder(i);
            List<Finding> across = findings.getOrDefault(folder, List.of()).stream()
                    .filter(finding -> isAcross(finding, folder))
                    .toList();
            all.add(pair.differs(), !across.isEmpty());
            groups.computeIfAbsent(pair.group(), unseen -> new Decisions()).add(pair.differs(), !across.isEmpty());
            note(pair, across, notes);
        }
        List<Score> scores = new ArrayList<>(List.of(all.score("all")));
        groups.forEach((group, decisions) -> scores.add(decisions.score(group)));
        return new Result(scores, notes);
    }

    private static boolean isAcross(Finding finding, String folder) {
        return finding.reach() == Reach.CROSS_SOURCE
                && touches(finding, folder + "/a.txt")
                && touches(finding, folder + "/b.txt");
    }

    private static boolean touches(Finding finding, String article) {
        return finding.judgement().evidence().stream()
                .anyMatch(evidence -> evidence.article().path().equals(article));
    }

    private static void note(Pair pair, List<Finding> across, List<String> notes) {
        if (pair.differs() == across.isEmpty()) {
            String said = across.isEmpty() ? "" : " | " + Findings.line(across.get(0));
            notes.add((pair.differs() ? "missed " : "false alarm ") + pair.id() + " " + pair.group() + ": "
                    + (pair.a().length() < 300 ? pair.a().replace('\n', ' ') : "…") + " <> " + pair.b() + said);
        }
    }
}
