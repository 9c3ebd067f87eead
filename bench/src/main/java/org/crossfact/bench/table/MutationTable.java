package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.bench.feed.CorpusFolder;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Score;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.document.Article;
import org.crossfact.core.finding.Finding;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.proof.mutation.Effect;
import org.crossfact.rules.proof.mutation.MutationTrial;
import org.crossfact.rules.proof.mutation.Mutators;
import org.crossfact.rules.proof.mutation.Original;
import org.crossfact.rules.proof.mutation.Outcome;

/**
 * Known defects and harmless edits put into clean articles: those of the test sets, or of the folder that the system
 * property {@value #FOLDER} names.
 */
public final class MutationTable implements Table {

    private static final String FOLDER = "crossfact.clean";
    private static final long SEED = 20_230_727L;

    @Override
    public String section() {
        return "mutation";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        String folder = System.getProperty(FOLDER, "");
        List<Original> originals = folder.isEmpty() ? testSets(sources) : articles(Path.of(folder));
        MutationTrial trial = new MutationTrial(
                Assembly.checker(Assembly.rules(), new CheckOptions(true, 1), "bench"), Mutators.all(), SEED);
        Tally tally = new Tally();
        List<String> rows = new ArrayList<>();
        for (Outcome outcome : trial.run(originals)) {
            count(outcome, tally);
            if (!outcome.isRight()) {
                rows.add(row(outcome));
            }
        }
        List<Score> scores = new ArrayList<>(List.of(Score.number("clean articles", originals.size())));
        scores.addAll(tally.scores());
        return new Result(scores, rows);
    }

    private static List<Original> testSets(Sources sources) throws IOException {
        List<Original> originals = new ArrayList<>();
        for (JsonNode row : sources.rows("meantime-apple/docs.jsonl")) {
            originals.add(
                    new Original(row.path("text").asText(), row.path("dct").asText()));
        }
        Set<String> documents = new LinkedHashSet<>();
        for (JsonNode row : sources.rows("summedits-ectsum/pairs.jsonl")) {
            documents.add(row.path("doc").asText());
        }
        documents.forEach(text -> originals.add(new Original(text, "")));
        return originals;
    }

    private static List<Original> articles(Path folder) throws IOException {
        List<Original> originals = new ArrayList<>();
        for (TextFile file : CorpusFolder.read(folder)) {
            for (Article article : file.articles()) {
                originals.add(new Original(article.text(), article.metadata().date()));
            }
        }
        return originals;
    }

    private static void count(Outcome outcome, Tally tally) {
        String kind = outcome.mutation().kind();
        boolean said = !outcome.findings().isEmpty();
        if (outcome.mutation().effect() == Effect.HARMLESS) {
            tally.add("harmless: " + kind + (outcome.beside() ? " beside" : "") + ": flagged", said);
            tally.add("all harmless: flagged", said);
        } else {
            tally.add("defect: " + kind + ": found", outcome.hit());
            tally.add(outcome.beside() ? "all defects between copies: found" : "all defects: found", outcome.hit());
        }
        for (Finding finding : outcome.findings()) {
            tally.add(
                    "rule: " + finding.rule() + ": new findings on defects",
                    outcome.mutation().effect() != Effect.HARMLESS);
        }
    }

    private static String row(Outcome outcome) {
        String text = outcome.mutation().text();
        int start = Math.max(0, outcome.mutation().place().start() - 40);
        int end = Math.min(text.length(), outcome.mutation().place().end() + 40);
        boolean harmless = outcome.mutation().effect() == Effect.HARMLESS;
        String said = outcome.findings().stream().map(Findings::line).reduce("", (one, other) -> one + " ## " + other);
        return (harmless ? "false alarm " : "missed ") + outcome.mutation().kind()
                + (outcome.beside() ? " (beside)" : "") + " in article " + outcome.original() + ": …"
                + text.substring(start, Math.min(end, start + 200)) + "…" + said;
    }
}
