package org.crossfact.cli.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.reference.BadReferenceException;
import org.crossfact.core.reference.ReferenceFile;
import org.crossfact.core.reference.References;
import org.crossfact.core.reference.ShippedReferences;
import org.crossfact.core.reference.Term;

/** Reads the user's own reference files, which are asked together with the pack in the jar. */
public final class ReferenceFiles {

    private ReferenceFiles() {}

    /**
     * What all packs attest.
     *
     * @param config names files too
     * @param named files that the command line names
     * @throws UserError when a file is missing or cannot be used
     */
    public static References read(Config config, List<Path> named) {
        List<Term> terms = new ArrayList<>(ShippedReferences.terms());
        Stream.concat(config.references().stream(), named.stream()).forEach(file -> terms.addAll(terms(file)));
        return new References(terms);
    }

    private static List<Term> terms(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no reference file '" + file + "'");
        }
        try {
            return ReferenceFile.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (BadReferenceException broken) {
            throw new UserError(String.valueOf(broken.getMessage()));
        } catch (CharacterCodingException notUtf8) {
            throw new UserError(file + ": not UTF-8; save it so");
        } catch (IOException unreadable) {
            throw new UserError("the reference file '" + file + "' cannot be read: " + AtomicFile.reason(unreadable));
        }
    }
}
