package org.crossfact.cli.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.git.IgnoredFiles;

/** What the user leaves out of a corpus: by {@code exclude}, by ignore files, and by Git where that is asked for. */
final class LeavingOut {

    private final Path root;
    private final Config config;
    private final IgnoreFiles ignoreFiles;
    private final IgnoredFiles byGit;

    LeavingOut(Path root, Config config, boolean respectGitignore) {
        this.root = root;
        this.config = config;
        this.ignoreFiles = new IgnoreFiles(root);
        this.byGit = respectGitignore ? IgnoredFiles.around(root) : IgnoredFiles.NONE;
    }

    /** Why a path is left out, if it is; the folders that it lies in are not asked about. */
    Optional<String> reason(Path path) {
        if (config.excludes(root.relativize(path))) {
            return Optional.of("left out by 'exclude'");
        }
        if (byGit.holds(path)) {
            return Optional.of("ignored by Git");
        }
        return ignoreFiles.line(path).map(place -> "left out by " + place);
    }

    /** Why a path or a folder that it lies in is left out. */
    Optional<String> reasonForAnyPart(Path path) {
        Path parent = path.getParent();
        Optional<String> above = parent == null || !parent.startsWith(root) || parent.equals(root)
                ? Optional.empty()
                : reasonForAnyPart(parent);
        return above.or(() -> reason(path));
    }
}
