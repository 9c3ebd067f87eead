package org.crossfact.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfact.bench.feed.Feeder;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Score;
import org.crossfact.bench.table.GarbledTable;
import org.crossfact.bench.table.LookAlikesTable;
import org.crossfact.bench.table.MeantimeDates;
import org.crossfact.bench.table.MeantimeSpans;
import org.crossfact.bench.table.MojibakeTable;
import org.crossfact.bench.table.MutationTable;
import org.crossfact.bench.table.NamePairsTable;
import org.crossfact.bench.table.NameParserTable;
import org.crossfact.bench.table.NumbersTable;
import org.crossfact.bench.table.OwnSeeds;
import org.crossfact.bench.table.PairsTable;
import org.crossfact.bench.table.QuantulumTable;
import org.crossfact.bench.table.RecognizersDates;
import org.crossfact.bench.table.Result;
import org.crossfact.bench.table.SeedsTable;
import org.crossfact.bench.table.SurfaceFormsTable;
import org.crossfact.bench.table.Table;
import org.crossfact.bench.table.WeekdayTable;
import org.crossfact.bench.table.ZonesTable;

/** Scores claims and findings against test data and prints one table; the same data gives the same bytes. */
public final class Evaluate {

    private static final List<Table> TABLES = List.of(
            new GarbledTable(),
            new LookAlikesTable(),
            new MeantimeDates(),
            new RecognizersDates(),
            new WeekdayTable(),
            new NumbersTable(),
            new QuantulumTable(),
            new MeantimeSpans(),
            new MojibakeTable(),
            new SeedsTable(),
            new OwnSeeds(),
            new MutationTable(),
            new ZonesTable(),
            new NamePairsTable(),
            new NameParserTable(),
            new SurfaceFormsTable(),
            PairsTable.statements(),
            PairsTable.fever(),
            PairsTable.summaries());

    private static final String ROWS = "--rows";
    private static final String ALL = "all";

    private Evaluate() {}

    /**
     * Runs the evaluation.
     *
     * @param arguments the folder that holds {@code data} and {@code seeds}; the name of one table, or {@code all};
     *     the folder of the project's own seeds (else the system property {@code crossfact.seeds}, else {@code seeds});
     *     anywhere {@code --rows} to print the rows behind the scores
     */
    public static void main(String[] arguments) throws IOException {
        List<String> named = new ArrayList<>(List.of(arguments));
        boolean rows = named.remove(ROWS);
        String table = named.size() > 1 ? named.get(1) : ALL;
        List<Table> wanted = TABLES.stream()
                .filter(one -> table.equals(ALL) || one.section().equals(table))
                .toList();
        if (named.isEmpty() || wanted.isEmpty()) {
            String known = TABLES.stream().map(Table::section).collect(Collectors.joining(", "));
            System.err.println("usage: Evaluate SHARED [TABLE|all [SEEDS]] [--rows]; tables: " + known);
            System.exit(2);
        }
        String seeds = named.size() > 2 ? named.get(2) : System.getProperty("crossfact.seeds", "seeds");
        Sources sources = new Sources(Path.of(named.get(0)), Path.of(seeds), new Feeder());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(String.format(Locale.ROOT, "%-18s %-50s %7s  %s\n", "section", "what", "count", "score"));
        for (Table one : wanted) {
            print(out, one.section(), one.score(sources), rows);
        }
    }

    private static void print(PrintStream out, String section, Result result, boolean rows) {
        for (Score score : result.scores()) {
            out.print(String.format(
                    Locale.ROOT, "%-18s %-50s %7d  %s\n", section, score.what(), score.count(), score.score()));
        }
        if (rows) {
            result.rows().forEach(row -> out.print("    " + row.replace('\n', ' ') + "\n"));
        }
        out.flush();
    }
}
