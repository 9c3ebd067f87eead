package org.crossfact.cli.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.finding.Decision.Verdict;

/** Reads a baseline; every mistake is answered with file, line, column, what was expected and what to do. */
public final class BaselineReader {

    private static final List<String> STATES =
            List.of(Verdict.ACCEPTED.label(), Verdict.WONT_FIX.label(), Verdict.FALSE_POSITIVE.label());

    private static final long MOST_BYTES = 32L << 20;

    private final String file;
    private final Map<String, JsonValue> ids = new HashMap<>();

    private BaselineReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file; an empty one is an empty baseline.
     *
     * @throws UserError when it is missing or malformed, or was made by rules whose ids do not match
     */
    public static Baseline read(Path file) {
        return read(file, false);
    }

    /** Reads a file that an older rule set may have made, to bring it up to date. */
    public static Baseline readOld(Path file) {
        return read(file, true);
    }

    private static Baseline read(Path file, boolean old) {
        if (!Files.isRegularFile(file)) {
            throw new UserError(missing(file));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError(file + ": larger than 32 MiB, the most that a baseline may have");
            }
            String json = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
            return new BaselineReader(file.toString()).parse(json, old);
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }

    static String missing(Path file) {
        return "there is no baseline '" + file + "'; 'crossfact baseline create' makes one";
    }

    static Baseline parse(String file, String json) {
        return new BaselineReader(file).parse(json, false);
    }

    private Baseline parse(String json, boolean old) {
        if (json.isBlank()) {
            return Baseline.EMPTY;
        }
        Map<String, JsonValue> fields = JsonValue.parse(file, json).fields(BaselineForm.KEYS);
        refuseOthers(fields);
        require(fields, BaselineForm.VERSION_KEY, BaselineForm.SCHEMA_VERSION, "a form that this Crossfact can read");
        if (!old) {
            require(fields, BaselineForm.IDS_KEY, BaselineForm.IDS, "the ids of this Crossfact");
            require(fields, BaselineForm.RULE_SET_KEY, BaselineForm.RULE_SET, "the rule set of this Crossfact");
        }
        List<BaselineEntry> entries = new ArrayList<>();
        JsonValue list = fields.get(BaselineForm.ENTRIES_KEY);
        if (list != null) {
            list.items().forEach(item -> entries.add(entry(item)));
        }
        List<NameDecision> names = new ArrayList<>();
        JsonValue forms = fields.get(BaselineForm.NAMES_KEY);
        if (forms != null) {
            forms.items().forEach(item -> names.add(name(item)));
        }
        return new Baseline(entries, names);
    }

    private static NameDecision name(JsonValue item) {
        Map<String, JsonValue> fields = item.fields(BaselineForm.NAME_KEYS);
        return new NameDecision(
                needed(item, fields, "entity").text(),
                needed(item, fields, "form").text(),
                needed(item, fields, "same").oneOf(List.of("true", "false")).equals("true"));
    }

    private static void refuseOthers(Map<String, JsonValue> fields) {
        JsonValue tool = fields.get(BaselineForm.TOOL_KEY);
        if (tool != null && !tool.text().equals(BaselineForm.TOOL)) {
            throw tool.error("expected \"" + BaselineForm.TOOL + "\", found \"" + tool.text()
                    + "\"; this is the baseline of another program");
        }
    }

    /** A version that is not told is taken to fit: a person may have written the file. */
    private static void require(Map<String, JsonValue> fields, String key, String version, String what) {
        JsonValue found = fields.get(key);
        if (found != null && !found.text().equals(version)) {
            throw found.error("expected \"" + version + "\", " + what + ", found \"" + found.text()
                    + "\"; run 'crossfact baseline update' with the Crossfact that you check with");
        }
    }

    private BaselineEntry entry(JsonValue item) {
        Map<String, JsonValue> fields = item.fields(BaselineForm.ENTRY_KEYS);
        JsonValue id = needed(item, fields, "id");
        JsonValue twin = ids.putIfAbsent(id.text(), id);
        if (twin != null) {
            throw id.error("the id stands in this file twice, first at " + twin.place() + "; take one entry out");
        }
        JsonValue state = needed(item, fields, "state");
        Verdict verdict = Verdict.of(state.oneOf(STATES)).orElseThrow();
        String reason = text(fields, "reason");
        if (verdict == Verdict.FALSE_POSITIVE && reason.isBlank()) {
            throw item.error("a false-positive needs a \"reason\": say why the finding is wrong");
        }
        return new BaselineEntry(
                id.text(),
                needed(item, fields, "rule").text(),
                needed(item, fields, "article").text(),
                text(fields, "quote"),
                verdict,
                reason,
                Optional.ofNullable(fields.get("expires")).map(BaselineReader::day),
                text(fields, "text"),
                text(fields, "before"),
                text(fields, "after"),
                Optional.ofNullable(fields.get("with"))
                        .map(list -> list.items().stream().map(JsonValue::text).toList())
                        .orElse(List.of()));
    }

    private static JsonValue needed(JsonValue item, Map<String, JsonValue> fields, String key) {
        JsonValue value = fields.get(key);
        if (value == null) {
            throw item.error("an entry needs a \"" + key + "\"");
        }
        return value;
    }

    private static String text(Map<String, JsonValue> fields, String key) {
        JsonValue value = fields.get(key);
        return value == null ? "" : value.text();
    }

    private static LocalDate day(JsonValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException malformed) {
            throw value.error("expected a day such as 2026-12-31, found \"" + value.text() + "\"");
        }
    }
}
