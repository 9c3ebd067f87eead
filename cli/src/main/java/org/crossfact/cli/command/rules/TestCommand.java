package org.crossfact.cli.command.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.pack.Packs;
import org.crossfact.cli.pack.RuleFolder;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Example;
import org.crossfact.reports.text.TerminalText;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Pack;
import org.crossfact.rules.proof.ExampleClaims;
import org.crossfact.rules.proof.ExampleOutcome;
import org.crossfact.rules.proof.RuleProof;
import org.crossfact.rules.proof.RuleSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact rules test}: runs rules on their own examples and counts what they flag. */
@Command(
        name = "test",
        description = "Run rules on their own examples; exit code 1 when one does not keep its word.",
        mixinStandardHelpOptions = true,
        footer = {"", "hits: marked words flagged · wrong: flagged, not marked · missed: marked, not flagged"})
public final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "YAML files of rules, or folders of them. Default: the rules that Crossfact brings.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--rules-jar",
            paramLabel = "FILE",
            description = "A pack of rules in Java. May be given several times.")
    private List<Path> jars = new ArrayList<>();

    @Override
    public Integer call() {
        List<Pack> packs = Packs.open(jars, Set.of());
        List<Rule> rules = rules(packs);
        PrintWriter out = spec.commandLine().getOut();
        CheckOptions options = CheckOptions.DEFAULT.withPacks(packs);
        RuleProof proof = new RuleProof(rule -> Assembly.checker(List.of(rule), options, "test"));
        Extraction extraction = Assembly.extraction(packs);
        RuleSpeed speed = new RuleSpeed(extraction);
        ExampleClaims claims = new ExampleClaims(extraction);
        int width = rules.stream()
                .mapToInt(rule -> rule.card().id().id().length())
                .max()
                .orElse(0);
        out.println(" hits  wrong  missed  rule");
        boolean allKeepTheirWord = true;
        for (Rule rule : rules) {
            ExampleOutcome outcome = outcome(proof, claims, rule);
            out.println(line(rule, outcome, width));
            outcome.complaints().forEach(complaint -> out.println("    " + TerminalText.safe(complaint)));
            if (isNamed(packs) && outcome.complaints().isEmpty()) {
                speed.complaint(rule).ifPresent(slow -> out.println("    " + slow));
            }
            allKeepTheirWord &= outcome.complaints().isEmpty();
        }
        return (allKeepTheirWord ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
    }

    /** Rules of others are timed, too; ours are by the benchmarks. */
    private boolean isNamed(List<Pack> packs) {
        return !paths.isEmpty() || !packs.isEmpty();
    }

    private List<Rule> rules(List<Pack> packs) {
        if (!isNamed(packs)) {
            return Assembly.rules();
        }
        List<Rule> rules = new ArrayList<>(RuleFolder.read(paths, packs));
        packs.forEach(pack -> rules.addAll(pack.rules()));
        return rules;
    }

    private static ExampleOutcome outcome(RuleProof proof, ExampleClaims claims, Rule rule) {
        ExampleOutcome sum = new ExampleOutcome(0, 0, 0, RuleProof.gaps(rule));
        for (Example example : rule.examples()) {
            ExampleOutcome outcome = proof.outcome(rule, example);
            sum = sum.and(outcome);
            if (outcome.misses() > 0) {
                sum = sum.and(new ExampleOutcome(0, 0, 0, claims.lines(rule, example)));
            }
        }
        return sum;
    }

    private static String line(Rule rule, ExampleOutcome outcome, int width) {
        String counts =
                String.format(Locale.ROOT, "%5d  %5d  %6d", outcome.hits(), outcome.falseAlarms(), outcome.misses());
        String id = rule.card().id().id();
        return outcome.complaints().isEmpty()
                ? counts + "  " + id
                : counts + "  " + id + " ".repeat(width - id.length()) + "  does not keep its word";
    }
}
