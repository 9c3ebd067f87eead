package org.crossfact.cli.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;

/** The {@code .crossfactignore} files of a corpus: each speaks of what lies below it, the last fitting line holds. */
public final class IgnoreFiles {

    public static final String NAME = ".crossfactignore";

    private final Path root;
    private final Map<Path, List<IgnoreLine>> files = new HashMap<>();

    IgnoreFiles(Path root) {
        this.root = root;
    }

    /** The place of the line that says that a path is ignored; empty when none does, or a later one takes it back. */
    Optional<String> line(Path path) {
        Optional<IgnoreLine> last = Optional.empty();
        for (Path folder : foldersTo(path)) {
            for (IgnoreLine line : files.computeIfAbsent(folder, this::read)) {
                if (line.matches(folder.relativize(path), Files.isDirectory(path))) {
                    last = Optional.of(line);
                }
            }
        }
        return last.filter(line -> !line.takesBack()).map(IgnoreLine::place);
    }

    /** The folders from the root down to the one that holds the path. */
    private List<Path> foldersTo(Path path) {
        List<Path> folders = new ArrayList<>();
        for (Path at = path.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
            folders.add(0, at);
        }
        return folders;
    }

    private List<IgnoreLine> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            List<IgnoreLine> lines = new ArrayList<>();
            List<String> written = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < written.size(); i++) {
                IgnoreLine.parse(written.get(i), root.relativize(file) + ":" + (i + 1))
                        .ifPresent(lines::add);
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }
}
