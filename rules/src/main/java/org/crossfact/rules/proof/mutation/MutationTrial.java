package org.crossfact.rules.proof.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.read.Intake;
import org.crossfact.rules.engine.ArticleFile;
import org.crossfact.rules.engine.Checker;
import org.crossfact.rules.engine.MemoryShuffle;

/**
 * Makes every edit once in every clean article that has a place for it, checks the edited articles alone or beside the
 * original, and sets what is found against what is found without the edit. The same seed gives the same edits.
 */
public final class MutationTrial {

    private final Checker checker;
    private final List<Mutator> mutators;
    private final long seed;

    /** @param checker one that keeps the first-level folders apart as stories */
    public MutationTrial(Checker checker, List<Mutator> mutators, long seed) {
        this.checker = checker;
        this.mutators = List.copyOf(mutators);
        this.seed = seed;
    }

    /** What came of every edit, by article and kind. */
    public List<Outcome> run(List<Original> originals) {
        List<Copy> files = new ArrayList<>();
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            Original original = originals.get(i);
            files.add(new Copy(alone(i) + "/b.txt", original.text(), original.date(), "Copy"));
            files.addAll(pair(besideItself(i), original, original.text()));
            for (Mutation mutation : mutations(i, original.text())) {
                if (mutation.effect() != Effect.BREAKS_AGREEMENT) {
                    Try one = new Try("edit" + tries.size(), i, mutation, false);
                    tries.add(one);
                    files.add(new Copy(one.folder + "/b.txt", mutation.text(), original.date(), "Copy"));
                }
                if (mutation.effect() != Effect.BREAKS_ARTICLE) {
                    Try one = new Try("edit" + tries.size(), i, mutation, true);
                    tries.add(one);
                    files.addAll(pair(one.folder, original, mutation.text()));
                }
            }
        }
        Map<String, List<Finding>> findings = check(files);
        return tries.stream().map(one -> outcome(one, findings)).toList();
    }

    private List<Mutation> mutations(int article, String text) {
        List<Mutation> mutations = new ArrayList<>();
        for (Mutator mutator : mutators) {
            SplittableRandom random =
                    new SplittableRandom(seed + 31L * article + mutator.kind().hashCode());
            mutator.mutate(text, random).ifPresent(mutations::add);
        }
        return mutations;
    }

    private static List<Copy> pair(String folder, Original original, String other) {
        return List.of(
                new Copy(folder + "/a.txt", original.text(), original.date(), "Original"),
                new Copy(folder + "/b.txt", other, original.date(), "Copy"));
    }

    private static String alone(int article) {
        return "alone" + article;
    }

    private static String besideItself(int article) {
        return "beside" + article;
    }

    private Map<String, List<Finding>> check(List<Copy> files) {
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            return checker.check(files.stream(), shuffle).findings().stream()
                    .collect(Collectors.groupingBy(
                            finding -> finding.judgement().place().article().firstFolder()));
        }
    }

    private static Outcome outcome(Try one, Map<String, List<Finding>> findings) {
        String without = one.beside ? besideItself(one.article) : alone(one.article);
        Set<String> known = findings.getOrDefault(without, List.of()).stream()
                .map(MutationTrial::words)
                .collect(Collectors.toCollection(HashSet::new));
        List<Finding> news = findings.getOrDefault(one.folder, List.of()).stream()
                .filter(finding -> !known.contains(words(finding)))
                .toList();
        boolean hit = news.stream()
                .flatMap(finding -> finding.judgement().evidence().stream())
                .anyMatch(evidence -> evidence.article().path().endsWith("/b.txt")
                        && evidence.span().overlaps(one.mutation.place()));
        return new Outcome(one.mutation, one.article, one.beside, news, hit);
    }

    private static String words(Finding finding) {
        return finding.rule() + " " + finding.judgement().place().quote();
    }

    /** An edited article on its way to the checker. */
    private record Try(String folder, int article, Mutation mutation, boolean beside) {}

    /** An article in memory. */
    private record Copy(String key, String text, String date, String source) implements ArticleFile {

        @Override
        public void read(Intake intake) {
            intake.article(Article.of(key, text, Metadata.of(source, date)));
        }
    }
}
