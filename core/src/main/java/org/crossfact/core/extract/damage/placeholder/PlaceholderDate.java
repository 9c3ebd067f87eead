package org.crossfact.core.extract.damage.placeholder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Dates in which the placeholder stands for a lost digit 1, read by running every known damage backwards. */
public final class PlaceholderDate implements Recogniser {

    private static final int MOST_READINGS = 6;

    /** What a comma or a space cuts off the placeholder. */
    private static final Set<String> TAILS = Set.of("438", "38");

    private static final List<DateGenerator> GENERATORS = List.of(
            new YearRestored(),
            new YearCut(),
            new CenturyRestored(),
            new DayBefore(),
            new MonthAfter(),
            new MonthBefore(),
            new MonthDotDay(),
            new MonthOfYear());

    @Override
    public String name() {
        return "damage/placeholder-date";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return isPlaceholder(token);
    }

    public static boolean isPlaceholder(Token token) {
        return token.isNumber()
                ? token.text().contains(Placeholder.BEHEADED) || TAILS.contains(token.text())
                : token.lower().equals(Placeholder.WORD);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return GarbledRun.at(scan, at).flatMap(this::read);
    }

    private Optional<Find<When>> read(GarbledRun run) {
        List<Candidate> candidates = candidates(run);
        int from =
                run.before().hasMonth() || run.before().hasYear() ? run.before().from() : run.from();
        boolean usesAfter =
                run.after().hasMonth() || run.after().hasYear() || run.after().hasDay();
        int to = usesAfter ? run.after().to() : run.to();
        DamagedWords damaged = new DamagedWords(run.scan(), from, to);
        Flaw flaw = Placeholder.flaw(damaged, run.text(), run.decodings());
        return damaged.dates(name(), flaw, candidates.stream().limit(MOST_READINGS));
    }

    /** Those that leave the fewest digits unexplained. */
    private static List<Candidate> candidates(GarbledRun run) {
        Map<PartialDate, Candidate> candidates = new LinkedHashMap<>();
        for (String digits : run.numbers()) {
            GENERATORS.stream()
                    .flatMap(generator -> generator.candidates(run, digits))
                    .forEach(candidate -> candidates.putIfAbsent(candidate.date(), candidate));
        }
        int fewest = candidates.values().stream()
                .mapToInt(Candidate::unexplained)
                .min()
                .orElse(0);
        return candidates.values().stream()
                .filter(candidate -> candidate.unexplained() == fewest)
                .toList();
    }
}
