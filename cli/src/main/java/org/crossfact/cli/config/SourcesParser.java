package org.crossfact.cli.config;

import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.files.PathPattern;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.value.PartialDate;
import org.crossfact.rules.yaml.YamlPart;

/** Reads the entries of {@code sources}; one that can never hold is a mistake. */
final class SourcesParser {

    private static final List<String> KEYS = List.of("path", "name", "date", "url", "trust");

    private final YamlPart list;
    private final Map<String, YamlPart> patterns = new LinkedHashMap<>();

    SourcesParser(YamlPart list) {
        this.list = list;
    }

    List<SourceEntry> entries() {
        List<SourceEntry> entries = new ArrayList<>();
        list.items().forEach(item -> entries.add(entry(item)));
        return entries;
    }

    private SourceEntry entry(YamlPart item) {
        Optional<PathMatcher> path = Optional.empty();
        String name = "";
        String date = "";
        String url = "";
        int trust = 0;
        for (YamlPart.Field field : item.fields(KEYS)) {
            switch (field.key()) {
                case "path" -> path = Optional.of(pattern(field.value()));
                case "name" -> name = field.value().text();
                case "date" -> date = date(field.value());
                case "url" -> url = field.value().text();
                default -> trust = field.value().wholeNumber();
            }
        }
        return new SourceEntry(
                path.orElseThrow(() -> item.fault("an entry of 'sources' needs a 'path'")),
                Metadata.of(name, date).withUrl(url).withTrust(trust));
    }

    private PathMatcher pattern(YamlPart value) {
        PathMatcher matcher = ConfigParser.glob(value);
        for (Map.Entry<String, YamlPart> earlier : patterns.entrySet()) {
            if (PathPattern.fitsAllOf(earlier.getKey(), value.text())) {
                throw value.fault("'" + value.text() + "' never holds, for '" + earlier.getKey() + "' at "
                        + earlier.getValue().place()
                        + " stands before it and fits the same; put the narrower one first");
            }
        }
        patterns.put(value.text(), value);
        return matcher;
    }

    private static String date(YamlPart value) {
        String text = value.text();
        if (PartialDate.parse(text).isEmpty()) {
            throw value.fault("expected a date such as 2023-07-27, found '" + text + "'");
        }
        return text;
    }
}
