package org.crossfact.bench.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;

/** Runs Crossfact as it ships: {@code claims} on one text, {@code check} on a corpus. */
public final class Feeder {

    private final Extraction extraction = Assembly.extraction();
    private final Set<Incomplete> told = new HashSet<>();

    /** What {@code crossfact claims} prints of one article. */
    public FactSheet claims(TextFile file) {
        return extraction.extract(Understanding.of(file.articles().get(0)));
    }

    /** What {@code crossfact check} finds where all articles may meet. */
    public List<Finding> checkTogether(List<TextFile> files) {
        return check(files, false);
    }

    /** What {@code crossfact check --stories by-folder} finds, by first folder: there every folder is one row. */
    public Map<String, List<Finding>> checkRows(List<TextFile> files) {
        return check(files, true).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.judgement().place().article().firstFolder(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private List<Finding> check(List<TextFile> files, boolean byFolder) {
        try (Shuffle shuffle = new MemoryShuffle()) {
            Report report = Assembly.checker(Assembly.rules(), new CheckOptions(byFolder, 1), "bench")
                    .check(files.stream(), shuffle);
            report.incomplete().forEach(this::tell);
            return report.findings();
        }
    }

    /** Says once what was not checked: scores may suffer from it. */
    private void tell(Incomplete missing) {
        if (told.add(missing)) {
            System.err.println("not checked: " + missing.code() + " " + missing.subject() + ": " + missing.reason());
        }
    }
}
