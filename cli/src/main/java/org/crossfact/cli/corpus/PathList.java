package org.crossfact.cli.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;

/** A list of paths in which a NUL ends each one, for names that hold blanks and line ends. */
public final class PathList {

    private static final String STANDARD_INPUT = "-";

    private PathList() {}

    /**
     * The paths of a list, in its order.
     *
     * @param file where it lies; {@code -} for standard input
     * @param named what is named beside it, of which nothing else may want standard input
     * @throws UserError when the list cannot be read
     */
    public static List<String> read(String file, List<String> named) {
        boolean fromStandardInput = file.equals(STANDARD_INPUT);
        if (fromStandardInput && named.contains(STANDARD_INPUT)) {
            throw new UserError(
                    "standard input cannot hold an article and the list of --files0-from; name one of them");
        }
        try (InputStream list = fromStandardInput ? System.in : Files.newInputStream(NamedPlaces.path(file))) {
            String names = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(names.split("\0", -1))
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UserError("--files0-from: '" + file + "' cannot be read: " + AtomicFile.reason(failure));
        }
    }
}
