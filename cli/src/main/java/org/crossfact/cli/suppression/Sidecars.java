package org.crossfact.cli.suppression;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.config.ConfigFile;
import org.crossfact.cli.config.RulePattern;
import org.crossfact.cli.corpus.CorpusFile;
import org.crossfact.core.finding.Decision;
import org.crossfact.rules.yaml.YamlPart;

/** Reads {@code article.txt.crossfact}, the file beside an article that says which rules should be silent on it. */
public final class Sidecars {

    private static final String ENDING = ".crossfact";
    private static final List<String> KEYS = List.of("rule", "words", "reason");

    private Sidecars() {}

    /** Where it lies, or may lie. */
    public static Path file(CorpusFile article) {
        return article.path().resolveSibling(article.path().getFileName() + ENDING);
    }

    static List<Suppression> beside(CorpusFile article) {
        Path file = file(article);
        List<Suppression> suppressions = new ArrayList<>();
        if (!article.isCopy() && Files.isRegularFile(file)) {
            YamlPart.parse(file.toString(), ConfigFile.text(file))
                    .ifPresent(list ->
                            list.items().forEach(item -> suppressions.add(suppression(item, article.key()))));
        }
        return suppressions;
    }

    private static Suppression suppression(YamlPart item, String article) {
        RulePattern rule = new RulePattern("", "");
        String words = "";
        String reason = "";
        for (YamlPart.Field field : item.fields(KEYS)) {
            switch (field.key()) {
                case "rule" ->
                    rule = new RulePattern(field.value().text(), field.value().place());
                case "words" -> words = field.value().text();
                default -> reason = field.value().text();
            }
        }
        if (rule.words().isEmpty() || reason.isBlank()) {
            throw item.fault("expected {rule: dates/garbled, reason: \"…\"}, and words: \"…\" for one place alone");
        }
        return new Suppression(
                rule, article, Suppression.Lines.ALL, words, reason, Decision.Origin.SIDECAR, item.place());
    }
}
