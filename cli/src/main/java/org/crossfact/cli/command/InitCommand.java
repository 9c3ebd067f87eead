package org.crossfact.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.FirstConfig;
import org.crossfact.cli.corpus.FolderSurvey;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact init}: writes a first configuration by looking at the folder. */
@Command(
        name = "init",
        description = "Write a first crossfact.yml with comments, by looking at the folder.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  crossfact init articles/"})
public final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The folder of articles. Default: this one.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Path file = folder.resolve(Config.FILE_NAME);
        if (Files.exists(file)) {
            throw new UserError("there is a " + file + " already; 'crossfact config' prints what it says");
        }
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            throw new UserError("there is no folder '" + folder + "'");
        }
        String text = FirstConfig.of(FolderSurvey.of(folder.toAbsolutePath().normalize()));
        AtomicFile.write(file, out -> out.append(text));
        spec.commandLine().getOut().println("Written: " + file + ". Next: crossfact check " + folder.normalize());
        return ExitCode.CLEAN.code();
    }
}
