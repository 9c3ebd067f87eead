package org.crossfact.cli.config;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a first {@code crossfact.yml} with comments, for what lies in a folder. */
public final class FirstConfig {

    private static final int MOST_SOURCES = 20;

    private FirstConfig() {}

    public static String of(FolderContent content) {
        return String.format(Locale.ROOT, """
                # What Crossfact should know of the articles below this folder%s.
                # 'crossfact config --schema' prints the JSON Schema of this file, for editors.

                # The least severity that ends a check with exit code 1: error, warning, note or never.
                failOn: error

                # by-folder: articles of different first-level folders never meet.
                stories: together

                # What lies here and is no article. A .crossfactignore file does the same.
                exclude: %s

                # What the articles do not say of themselves: who published them and when.
                # The first entry whose path fits an article holds.
                %s

                # Phase a rule in, or silence it where it does not belong.
                # overrides:
                #   - {rules: ["text/*"], severity: note}
                #   - {rules: [dates/weekday-matches-date], files: ["archive/**"], severity: off, reason: "not corrected any more"}
                """, counts(content), excluded(content), sources(content));
    }

    private static String counts(FolderContent content) {
        return content.endings().entrySet().stream()
                .map(ending -> ending.getValue() + " " + ending.getKey())
                .collect(Collectors.joining(
                        ", ",
                        content.endings().isEmpty() ? "" : " (",
                        content.endings().isEmpty() ? "" : ")"));
    }

    private static String excluded(FolderContent content) {
        return content.others().stream().map(FirstConfig::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String sources(FolderContent content) {
        if (content.folders().isEmpty()) {
            return "# sources:\n#   - {path: \"**\", name: Northern Wire, date: 2023-07-27}";
        }
        return content.folders().entrySet().stream()
                .limit(MOST_SOURCES)
                .map(folder -> "#   - {path: " + quoted(folder.getKey() + "/**") + ", name: " + name(folder) + "}")
                .collect(Collectors.joining("\n", "# sources:\n", ""));
    }

    private static String name(Map.Entry<String, Integer> folder) {
        return quoted(folder.getKey().replace('-', ' ').replace('_', ' '));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
