package org.crossfact.reports.html;

import java.io.IOException;

/** Wraps JSON made for pages into a script that hands it over as text; a script file may be loaded from disk, JSON may not. */
final class BesideScript {

    /** Writes JSON made for pages. */
    @FunctionalInterface
    interface Data {
        void writeTo(Appendable out) throws IOException;
    }

    private BesideScript() {}

    /** Hands one datum over under a name. */
    static String of(String name, Data data) throws IOException {
        StringBuilder json = new StringBuilder();
        data.writeTo(json);
        return "(self.crossfact ??= {})." + name + " = " + quoted(json) + ";\n";
    }

    /** Hands one more island of texts over. */
    static String ofText(String json) {
        return "((self.crossfact ??= {}).texts ??= []).push(" + quoted(json) + ");\n";
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
