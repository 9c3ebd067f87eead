package org.crossfact.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.value.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact compare}: shows how two values agree, and why. */
@Command(
        name = "compare",
        description = "Print how two values agree: SAME, COMPATIBLE, DIFFERENT or INCOMPARABLE, and the reason.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact compare --kind date 'March 2005' '13 March 2005'",
            "  crossfact compare --kind person --tsv pairs.tsv"
        })
public final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "person, date or figure.")
    private String kind = "";

    @Option(
            names = "--tsv",
            paramLabel = "FILE",
            description = "Read pairs, one a line with a tab between; - for standard input.")
    private @Nullable String tsv;

    @Parameters(arity = "0..2", paramLabel = "VALUE", description = "Two values.")
    private List<String> values = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PairComparison comparison = PairComparison.of(kind);
        PrintWriter out = spec.commandLine().getOut();
        if (tsv != null) {
            comparePairs(tsv, comparison, out);
        } else if (values.size() == 2) {
            Comparison answer = comparison.compare(values.get(0), values.get(1));
            out.println(PairComparison.line(answer));
            out.println(answer.reason().words());
        } else {
            throw new UserError("give two values, or --tsv FILE with pairs");
        }
        return ExitCode.CLEAN.code();
    }

    private static void comparePairs(String file, PairComparison comparison, PrintWriter out) throws IOException {
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    throw new UserError(file + ":" + number + ": expected two values with a tab between");
                }
                out.println(PairComparison.line(comparison.compare(line.substring(0, tab), line.substring(tab + 1))));
            }
        }
    }

    private static BufferedReader open(String file) throws IOException {
        if (file.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new UserError("there is no file '" + file + "'");
        }
        return Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
    }
}
