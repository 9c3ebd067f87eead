package org.crossfact.cli.config;

import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Severity;

/** Reads one entry of {@code overrides}. */
final class OverrideParser {

    private static final List<String> KEYS = List.of("rules", "files", "severity", "confidence", "reason");

    private OverrideParser() {}

    static RuleOverride parse(YamlValue item) {
        List<RulePattern> rules = new ArrayList<>();
        List<PathMatcher> files = new ArrayList<>();
        boolean off = false;
        Optional<Severity> severity = Optional.empty();
        Optional<Confidence> confidence = Optional.empty();
        String reason = "";
        for (YamlValue.Field field : item.fields(KEYS)) {
            switch (field.key()) {
                case "rules" ->
                    field.value().items().forEach(rule -> rules.add(new RulePattern(rule.text(), rule.place())));
                case "files" -> field.value().items().forEach(file -> files.add(ConfigParser.glob(file)));
                case "severity" -> {
                    severity = Words.severityOrOff(field.value());
                    off = severity.isEmpty();
                }
                case "confidence" -> confidence = Optional.of(Words.confidence(field.value()));
                default -> reason = field.value().text();
            }
        }
        if (rules.isEmpty()) {
            throw item.error("an entry of 'overrides' needs 'rules', as in [dates/garbled] or [\"text/*\"]");
        }
        if (!off && severity.isEmpty() && confidence.isEmpty()) {
            throw item.error(
                    "an entry of 'overrides' needs a 'severity' (error, warning, note, off) or a 'confidence'");
        }
        if (off && !files.isEmpty() && reason.isBlank()) {
            throw item.error("rules that are off on some paths need a 'reason'");
        }
        return new RuleOverride(rules, files, off, severity, confidence, reason, item.place());
    }
}
