package org.crossfact.cli.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;

/** The {@code .crossfactignore} files of a corpus: each speaks of what lies below it, the last fitting line holds. */
final class IgnoreFiles {

    static final String NAME = ".crossfactignore";

    private final Path root;
    private final Map<Path, List<IgnoreLine>> files = new HashMap<>();

    IgnoreFiles(Path root) {
        this.root = root;
    }

    /** Whether a path is ignored. */
    boolean holds(Path path) {
        boolean ignored = false;
        for (Path folder : foldersTo(path)) {
            for (IgnoreLine line : files.computeIfAbsent(folder, IgnoreFiles::read)) {
                if (line.matches(folder.relativize(path), Files.isDirectory(path))) {
                    ignored = !line.takesBack();
                }
            }
        }
        return ignored;
    }

    /** The folders from the root down to the one that holds the path. */
    private List<Path> foldersTo(Path path) {
        List<Path> folders = new ArrayList<>();
        for (Path at = path.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
            folders.add(0, at);
        }
        return folders;
    }

    private static List<IgnoreLine> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            List<IgnoreLine> lines = new ArrayList<>();
            List<String> written = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < written.size(); i++) {
                IgnoreLine.parse(written.get(i), file + ":" + (i + 1)).ifPresent(lines::add);
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }
}
