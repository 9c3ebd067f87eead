package org.crossfact.cli.baseline;

import java.util.List;
import org.crossfact.core.finding.FindingId;

/** The words of a baseline file; {@code baseline.schema.json} beside this class says the same for other programs. */
final class BaselineForm {

    static final String SCHEMA_VERSION = "1.0";

    /** Changes when entries that older rules made can no longer be found by their ids. */
    static final String RULE_SET = "1";

    static final String VERSION_KEY = "schemaVersion";
    static final String TOOL_KEY = "tool";
    static final String IDS_KEY = "ids";
    static final String RULE_SET_KEY = "ruleSet";
    static final String ENTRIES_KEY = "entries";
    static final String NAMES_KEY = "names";

    static final String TOOL = "crossfact";
    static final String IDS = FindingId.VERSION;

    static final List<String> KEYS = List.of(VERSION_KEY, TOOL_KEY, IDS_KEY, RULE_SET_KEY, ENTRIES_KEY, NAMES_KEY);

    static final List<String> ENTRY_KEYS =
            List.of("id", "rule", "article", "quote", "state", "reason", "expires", "text", "before", "after", "with");

    static final List<String> NAME_KEYS = List.of("entity", "form", "same");

    private BaselineForm() {}
}
