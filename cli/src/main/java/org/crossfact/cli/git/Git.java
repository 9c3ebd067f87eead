package org.crossfact.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;

/** Asks the {@code git} program about one folder. */
final class Git {

    private final Path folder;
    private final String option;

    /** @param option the option that makes it necessary, for complaints */
    Git(Path folder, String option) {
        this.folder = folder;
        this.option = option;
    }

    /** What git prints, without the last line end; empty when it refuses. */
    Optional<String> ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(answer.stripTrailing()) : Optional.empty();
            }
        } catch (IOException absent) {
            throw new UserError(
                    option + " needs the git program, which is not on the PATH: install it, or leave the option out");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted while waiting for git");
        }
    }
}
