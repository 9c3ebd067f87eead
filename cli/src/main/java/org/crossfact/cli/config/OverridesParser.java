package org.crossfact.cli.config;

import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.files.PathPattern;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.yaml.YamlPart;

/** Reads the entries of {@code overrides}; one that can never hold is a mistake. */
final class OverridesParser {

    /** An entry with its paths as they are written. */
    private record Entry(YamlPart item, RuleOverride override, List<String> files) {

        /** Whether nothing is left of {@code earlier}, since of several entries that fit the last holds. */
        boolean hides(Entry earlier) {
            return (override.off() || override.severity().isPresent())
                    && earlier.override.confidence().isEmpty()
                    && earlier.override.rules().stream().allMatch(this::namesAllOf)
                    && (files.isEmpty()
                            || (!earlier.files.isEmpty()
                                    && earlier.files.stream().allMatch(this::fitsAllOf)));
        }

        private boolean namesAllOf(RulePattern rule) {
            return override.rules().stream().anyMatch(own -> own.matches(rule.words()));
        }

        private boolean fitsAllOf(String pattern) {
            return files.stream().anyMatch(own -> PathPattern.fitsAllOf(own, pattern));
        }
    }

    private static final List<String> KEYS = List.of("rules", "files", "severity", "confidence", "reason");

    private final List<Entry> entries = new ArrayList<>();

    OverridesParser(YamlPart list) {
        list.items().forEach(item -> add(entry(item)));
    }

    List<RuleOverride> entries() {
        return entries.stream().map(Entry::override).toList();
    }

    private void add(Entry entry) {
        for (Entry earlier : entries) {
            if (entry.hides(earlier)) {
                throw earlier.item.fault("this entry never holds, for the one at " + entry.item.place()
                        + " stands behind it and speaks of all that it speaks of; put the narrower one last");
            }
        }
        entries.add(entry);
    }

    private static Entry entry(YamlPart item) {
        List<RulePattern> rules = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        List<PathMatcher> files = new ArrayList<>();
        boolean off = false;
        Optional<Severity> severity = Optional.empty();
        Optional<Confidence> confidence = Optional.empty();
        String reason = "";
        for (YamlPart.Field field : item.fields(KEYS)) {
            switch (field.key()) {
                case "rules" ->
                    field.value().items().forEach(rule -> rules.add(new RulePattern(rule.text(), rule.place())));
                case "files" ->
                    field.value().items().forEach(file -> {
                        files.add(ConfigParser.glob(file));
                        patterns.add(file.text());
                    });
                case "severity" -> {
                    severity = Words.severityOrOff(field.value());
                    off = severity.isEmpty();
                }
                case "confidence" -> confidence = Optional.of(Words.confidence(field.value()));
                default -> reason = field.value().text();
            }
        }
        if (rules.isEmpty()) {
            throw item.fault("an entry of 'overrides' needs 'rules', as in [dates/garbled] or [\"text/*\"]");
        }
        if (!off && severity.isEmpty() && confidence.isEmpty()) {
            throw item.fault(
                    "an entry of 'overrides' needs a 'severity' (error, warning, note, off) or a 'confidence'");
        }
        if (off && !files.isEmpty() && reason.isBlank()) {
            throw item.fault("rules that are off on some paths need a 'reason'");
        }
        return new Entry(
                item, new RuleOverride(rules, files, off, severity, confidence, reason, item.place()), patterns);
    }
}
