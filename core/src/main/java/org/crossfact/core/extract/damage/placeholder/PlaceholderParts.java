package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.When;

/**
 * A date that lost a digit 1 in several of its parts, or in one behind sound ones: "65438+February 65438+03, 2065438+07" is
 * 13 December 2017, "2018 June 65438+03" 13 June 2018.
 */
public final class PlaceholderParts implements Recogniser {

    private static final int MOST_READINGS = 6;

    /** Tokens of sound parts before the first damaged one: "2018, June 65438+03". */
    private static final int FARTHEST = 3;

    private static final int FIRST_ORPHAN = 2000;
    private static final int LAST_ORPHAN = 2009;
    private static final int TENS = 10;

    private static final String OPENING = "(\"'\u201c\u2018[";

    private static final List<Function<PartWalk, Optional<Parts>>> ORDERS = List.of(
            PlaceholderParts::cutYearFirst,
            PlaceholderParts::yearFirst,
            PlaceholderParts::monthFirst,
            PlaceholderParts::dayFirst,
            PlaceholderParts::bareMonthFirst,
            PlaceholderParts::bareMonthBehind);

    /** The parts of one date, each with all that it may say; an unknown day is no day. */
    private record Parts(List<Integer> years, List<MonthDigits.Month> months, List<Integer> days) {}

    @Override
    public String name() {
        return "damage/placeholder-parts";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return PlaceholderDate.isPlaceholder(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int start = RunEnds.at(scan, at).map(RunEnds::from).orElse(-1);
        for (int from = Math.max(0, start - FARTHEST); from <= start; from++) {
            for (Function<PartWalk, Optional<Parts>> order : ORDERS) {
                PartWalk walk = new PartWalk(scan, from);
                Optional<Parts> parts = isBeginning(scan, from) ? order.apply(walk) : Optional.empty();
                if (parts.isPresent() && walk.at() > at && isTold(scan, walk, parts.get())) {
                    return find(scan, from, walk.at(), parts.get());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBeginning(Scan scan, int at) {
        return !scan.touchesPrevious(at) || OPENING.contains(scan.token(at - 1).text());
    }

    /** "2065438+On June 65438+03, 2008". */
    private static Optional<Parts> cutYearFirst(PartWalk walk) {
        List<Integer> cut = walk.cutYears();
        walk.skipJoint();
        List<MonthDigits.Month> months = cut.isEmpty() ? List.of() : walk.months();
        List<Integer> days = months.isEmpty() ? List.of() : walk.days();
        walk.skipJoint();
        List<Integer> years = walk.years().stream()
                .filter(orphan -> orphan >= FIRST_ORPHAN && orphan <= LAST_ORPHAN)
                .flatMap(orphan -> cut.stream().map(three -> three * TENS + orphan % TENS))
                .toList();
        return parts(years, months, days);
    }

    /** "2065438+07 65438+February 3". */
    private static Optional<Parts> yearFirst(PartWalk walk) {
        List<Integer> years = walk.years();
        walk.skipJoint();
        List<MonthDigits.Month> months = years.isEmpty() ? List.of() : walk.months();
        return parts(years, months, months.isEmpty() ? List.of() : walk.days());
    }

    /** "65438+February 3, 2065438+07", "65438+February 2065438+07". */
    private static Optional<Parts> monthFirst(PartWalk walk) {
        List<MonthDigits.Month> months = walk.months();
        List<Integer> days = months.isEmpty() ? List.of() : walk.days();
        return months.isEmpty() ? Optional.empty() : parts(yearBehind(walk), months, days);
    }

    /** "65438+03 June 2065438+07". */
    private static Optional<Parts> dayFirst(PartWalk walk) {
        List<Integer> days = walk.days();
        walk.skipJoint();
        List<MonthDigits.Month> months = days.isEmpty() ? List.of() : walk.months();
        return months.isEmpty() ? Optional.empty() : parts(yearBehind(walk), months, days);
    }

    /** "65438+00, 2065438+00". */
    private static Optional<Parts> bareMonthFirst(PartWalk walk) {
        List<MonthDigits.Month> months = walk.bareMonths();
        walk.skipJoint();
        return months.isEmpty() ? Optional.empty() : parts(walk.years(), months, List.of());
    }

    /** "20/kloc-0/9, /kloc-0/0". */
    private static Optional<Parts> bareMonthBehind(PartWalk walk) {
        List<Integer> years = walk.years();
        walk.skipJoint();
        List<MonthDigits.Month> months = years.isEmpty() ? List.of() : walk.bareMonths();
        return walk.isClosed() ? parts(years, months, List.of()) : Optional.empty();
    }

    private static List<Integer> yearBehind(PartWalk walk) {
        PartWalk behind = walk.copy();
        behind.skipJoint();
        List<Integer> years = behind.years();
        if (years.isEmpty()) {
            return List.of(UNKNOWN);
        }
        walk.goTo(behind);
        return years;
    }

    private static Optional<Parts> parts(List<Integer> years, List<MonthDigits.Month> months, List<Integer> days) {
        return years.isEmpty() || months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(years, months, days.isEmpty() ? List.of(UNKNOWN) : days));
    }

    /** One damaged part beside a month is read elsewhere, and a number behind a month may count what follows. */
    private static boolean isTold(Scan scan, PartWalk walk, Parts parts) {
        boolean day = !parts.days().contains(UNKNOWN);
        boolean year = !parts.years().contains(UNKNOWN);
        boolean several = walk.runs() > 1 || (walk.runs() == 1 && day);
        boolean closed = year || !scan.token(walk.at() - 1).isNumber() || NumberEnd.isClosed(scan, walk.at());
        return several && (year || day) && closed;
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, Parts parts) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Stream<Candidate> candidates = parts.months().stream()
                .flatMap(month -> parts.years().stream()
                        .flatMap(year -> parts.days().stream()
                                .flatMap(day -> Dates.candidate(
                                        year,
                                        month.number(),
                                        day,
                                        "every part with its lost 1 put back: " + month.reason()))));
        return damaged.dates(name(), Placeholder.flaw(damaged), candidates.limit(MOST_READINGS));
    }
}
