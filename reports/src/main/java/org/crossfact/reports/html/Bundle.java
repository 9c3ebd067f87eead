package org.crossfact.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the source files of the page together: scripts with all they import, depth first, and style sheets with theirs.
 *
 * <p>Scripts are modules for those who read and check them, but a browser loads no module from a file on disk. So
 * {@code import} and {@code export} are taken away and what is left stands in one function; names at the top of a
 * module are therefore unique among all. Comments stay with the sources: each report would carry them.
 */
final class Bundle {

    private static final Pattern IMPORT =
            Pattern.compile("^(?:import \\{[^}]*\\} from|@import) \"([\\w./-]+\\.(?:js|css))\";\\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export (?=const|function|class|async)", Pattern.MULTILINE);

    /** A comment on lines of its own; one before or behind code stays. */
    private static final Pattern COMMENT =
            Pattern.compile("^ *(?:/\\*(?:[^*]++|\\*(?!/))*+\\*/|//[^\\n]*+)\\n", Pattern.MULTILINE);

    private final Set<String> seen = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    private Bundle() {}

    /** A style sheet with all it imports. */
    static String style(String entry) {
        Bundle bundle = new Bundle();
        bundle.add(entry);
        return bundle.text.toString();
    }

    /** A script with all it imports, as one function that runs at once. */
    static String script(String entry) {
        Bundle bundle = new Bundle();
        bundle.add(entry);
        return "(() => {\n\"use strict\";\n" + EXPORT.matcher(bundle.text).replaceAll("") + "})();\n";
    }

    private void add(String file) {
        if (!seen.add(file)) {
            return;
        }
        String source = read(file);
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            add(URI.create(file).resolve(imports.group(1)).toString());
        }
        text.append(COMMENT.matcher(IMPORT.matcher(source).replaceAll("")).replaceAll(""));
    }

    private static String read(String file) {
        try (InputStream resource = Bundle.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
