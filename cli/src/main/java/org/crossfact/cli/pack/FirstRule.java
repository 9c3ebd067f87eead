package org.crossfact.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.rules.declared.RuleFile;

/** Rules to begin with, one for each thing that a rule may be about; they lie as files beside this class. */
public enum FirstRule {
    WORDS,
    FIGURE,
    DATE,
    HOLDING,
    SOURCES,
    LIST;

    private static final String NAME = "[a-z][a-z0-9-]*";
    private static final String LIST_FILE = "list.txt";
    private static final String SCHEMA = "crossfact-rule.schema.json";

    /** Tells editors where the schema lies; a rule lies in the folder of its family. */
    private static final String MODELINE = "# yaml-language-server: $schema=../" + SCHEMA + "\n";

    /** The word on the command line, and the name of the file beside this class. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the rule into a folder of rules, and beside it the schema by which editors complete it.
     *
     * @param id family and name
     * @return the file of the rule
     * @throws UserError when {@code id} names no rule, or one that is there already
     */
    public Path write(Path folder, String id) {
        if (!id.matches(NAME + "/" + NAME)) {
            throw new UserError("a rule is called family/name, in small letters, digits and hyphens, as in"
                    + " house/council-seats; '" + id + "' is not");
        }
        Path file = folder.resolve(id + RuleFile.ENDING);
        if (Files.exists(file)) {
            throw new UserError("there is a " + file + " already; give the new rule another name");
        }
        Path list = folder.resolve(id + ".txt");
        Path schema = folder.resolve(SCHEMA);
        if (!Files.exists(schema)) {
            AtomicFile.write(schema, out -> out.append(schema()));
        }
        String rule = MODELINE + text(this + RuleFile.ENDING).replace(LIST_FILE, String.valueOf(list.getFileName()));
        AtomicFile.write(file, out -> out.append(rule));
        if (this == LIST && !Files.exists(list)) {
            AtomicFile.write(list, out -> out.append(text(LIST_FILE)));
        }
        return file;
    }

    /** The JSON Schema of rule files. */
    public static String schema() {
        return text(SCHEMA);
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(FirstRule.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the jar is damaged", impossible);
        }
    }
}
