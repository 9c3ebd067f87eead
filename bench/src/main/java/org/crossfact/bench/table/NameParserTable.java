package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.PersonName;

/** Names taken apart, field by field; full stops and commas count for nothing. */
public final class NameParserTable implements Table {

    @Override
    public String section() {
        return "nameparser";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("nameparser/cases.jsonl")) {
            String input = row.path("input").asText();
            Map<String, String> parts = parts(PersonNames.parse(input));
            StringBuilder wrong = new StringBuilder();
            row.path("expect").properties().stream()
                    .filter(field -> parts.containsKey(field.getKey()))
                    .forEach(field -> {
                        String wanted = plain(field.getValue().asText());
                        String told = parts.getOrDefault(field.getKey(), "");
                        boolean right = wanted.equals(told);
                        tally.add("all fields right", right);
                        tally.add(field.getKey() + " right", right);
                        wrong.append(right ? "" : " " + field.getKey() + " '" + told + "', not '" + wanted + "';");
                    });
            if (!wrong.isEmpty()) {
                missed.add(input + ":" + wrong);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static Map<String, String> parts(PersonName name) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("title", plain(name.title()));
        parts.put("first", plain(name.given()));
        parts.put("middle", plain(name.middle()));
        parts.put("last", plain(name.family()));
        parts.put("suffix", plain(name.suffix()));
        parts.put("nickname", plain(name.nickname()));
        return parts;
    }

    private static String plain(String part) {
        return part.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "").strip();
    }
}
