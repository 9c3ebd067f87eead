package org.crossfact.cli.command.baseline;

import java.util.Collection;
import org.crossfact.cli.baseline.BaselineEntry;
import org.crossfact.reports.text.TerminalText;

/** Entries of a baseline in words. */
final class Entries {

    private static final int SHORT_ID = 12;

    private Entries() {}

    static String count(Collection<?> entries) {
        return entries.size() == 1 ? "1 entry" : entries.size() + " entries";
    }

    /** One entry in one line. */
    static String line(BaselineEntry entry) {
        String id = entry.id().substring(0, Math.min(SHORT_ID, entry.id().length()));
        return TerminalText.safe(id + "  " + entry.article() + "  " + entry.rule() + "  " + entry.quote());
    }
}
