package org.crossfact.cli.config;

import java.util.Arrays;
import java.util.List;

/** The settings of {@code crossfact.yml}, in the order in which they are explained. */
public enum SettingKey {
    EXTENDS("extends", "[]"),
    FAIL_ON("failOn", "error"),
    FAIL_ON_CONFIDENCE("failOnConfidence", "low"),
    MAX_FINDINGS("maxFindings", "any number"),
    STORIES("stories", "together"),
    BASELINE("baseline", "crossfact-baseline.json, where there is one"),
    OUTPUTS("outputs", "{html: crossfact-report/report.html, json: crossfact-report/report.json}"),
    EXCLUDE("exclude", "[]"),
    SOURCES("sources", "[]"),
    FIELDS("fields", "the names that most files use"),
    RULES("rules", "[]"),
    REFERENCES("references", "the terms of office that Crossfact knows"),
    OVERRIDES("overrides", "[]"),
    TRUST_INLINE("trustInline", "[]");

    /** All words, for guesses. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(SettingKey::word).toList();

    private final String word;

    private final String usual;

    SettingKey(String word, String usual) {
        this.word = word;
        this.usual = usual;
    }

    /** The name in the file. */
    public String word() {
        return word;
    }

    /** What holds when nothing is said. */
    public Setting usual() {
        return new Setting(usual, "default");
    }

    static SettingKey of(String word) {
        return Arrays.stream(values())
                .filter(key -> key.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
