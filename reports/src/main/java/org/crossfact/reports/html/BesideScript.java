package org.crossfact.reports.html;

import java.io.IOException;
import org.crossfact.reports.html.data.ReportData.Island;

/** Wraps JSON made for pages into a script that hands it over as text; a script file may be loaded from disk, JSON may not. */
final class BesideScript {

    private static final String HOME = "(self.crossfact ??= {})";

    private BesideScript() {}

    /** Hands one datum over under a name. */
    static String of(String name, Island island) throws IOException {
        return HOME + "." + name + " = " + quoted(island) + ";\n";
    }

    /** Hands one more island of a list over. */
    static String added(String list, Island island) throws IOException {
        return "(" + HOME + "." + list + " ??= []).push(" + quoted(island) + ");\n";
    }

    private static StringBuilder quoted(Island island) throws IOException {
        StringBuilder json = new StringBuilder();
        island.writeTo(json);
        return quoted(json);
    }

    private static StringBuilder quoted(CharSequence json) {
        StringBuilder quoted = new StringBuilder(json.length() + json.length() / 8).append('"');
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"');
    }
}
