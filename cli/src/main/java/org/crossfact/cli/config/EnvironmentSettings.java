package org.crossfact.cli.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.crossfact.rules.yaml.YamlPart;

/** Lays variables of the environment over a draft: what a build server sets without touching the checkout. */
final class EnvironmentSettings {

    private static final String FAIL_ON = "CROSSFACT_FAIL_ON";
    private static final String FAIL_ON_CONFIDENCE = "CROSSFACT_FAIL_ON_CONFIDENCE";
    private static final String MAX_FINDINGS = "CROSSFACT_MAX_FINDINGS";
    private static final String STORIES = "CROSSFACT_STORIES";
    private static final String BASELINE = "CROSSFACT_BASELINE";

    private final ConfigDraft draft;
    private final Map<String, String> environment;

    private EnvironmentSettings(ConfigDraft draft, Map<String, String> environment) {
        this.draft = draft;
        this.environment = environment;
    }

    static void layOver(ConfigDraft draft, Map<String, String> environment) {
        new EnvironmentSettings(draft, environment).layAll();
    }

    private void layAll() {
        lay(FAIL_ON, SettingKey.FAIL_ON, word -> draft.limits(draft.limits().withFailOn(Words.severityOrNever(word))));
        lay(
                FAIL_ON_CONFIDENCE,
                SettingKey.FAIL_ON_CONFIDENCE,
                word -> draft.limits(draft.limits().withConfidence(Words.confidence(word))));
        lay(
                MAX_FINDINGS,
                SettingKey.MAX_FINDINGS,
                word -> draft.limits(draft.limits().withMaxFindings(word.count())));
        lay(STORIES, SettingKey.STORIES, word -> draft.storiesByFolder(Words.isByFolder(word)));
        lay(BASELINE, SettingKey.BASELINE, word -> draft.baseline(Path.of(word.text())));
    }

    private void lay(String variable, SettingKey key, Consumer<YamlPart> setting) {
        String value = environment.getOrDefault(variable, "");
        if (!value.isBlank()) {
            draft.said(key, new Setting(value, "environment " + variable));
            setting.accept(YamlPart.ofText("environment " + variable, value));
        }
    }
}
