package org.crossfact.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/** Pairs of Japanese names: one person, perhaps one person, two persons. */
public final class NamePairsTable implements Table {

    private static final String FILE = "name-pairs/name_pairs.tsv";

    @Override
    public String section() {
        return "name-pairs";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        NameComparer comparer = new NameComparer();
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(sources.shared().resolve("data").resolve(FILE));
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t");
            Comparison answer = comparer.compare(PersonNames.parse(row[2]), PersonNames.parse(row[3]));
            boolean right = isRight(row[0], answer);
            tally.add("all right", right);
            tally.add(row[0] + " " + row[1] + " right", right);
            tally.add("hard errors", isHardError(row[0], answer));
            if (!right) {
                missed.add(row[0] + " " + row[1] + ": " + row[2] + " <> " + row[3] + " called " + answer.agreement()
                        + " " + answer.reason().code());
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static boolean isRight(String label, Comparison answer) {
        return switch (label) {
            case "SAME" -> saysSame(answer);
            case "POSSIBLY_SAME" -> answer.agreement() == Agreement.COMPATIBLE;
            default -> answer.agreement() == Agreement.DIFFERENT;
        };
    }

    private static boolean isHardError(String label, Comparison answer) {
        return (label.equals("SAME") && answer.agreement() == Agreement.DIFFERENT)
                || (label.equals("DIFFERENT") && saysSame(answer));
    }

    private static boolean saysSame(Comparison answer) {
        return answer.agreement() == Agreement.SAME
                || (answer.agreement() == Agreement.COMPATIBLE && answer.reason() != Reason.MISREAD);
    }
}
