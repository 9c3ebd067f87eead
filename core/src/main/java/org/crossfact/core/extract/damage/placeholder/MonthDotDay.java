package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;

/** Month and day with a point between: "65438+10.25" is 10.25, 25 October; before a unit it is a decimal. */
final class MonthDotDay implements DateGenerator {

    private static final int OCTOBER = 10;

    private static final String UNIT_SIGNS = "%\u2030$\u20ac\u00a3\u00a5\u00b0";

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        int point = digits.indexOf('.');
        boolean measured = isMeasured(run.scan(), run.from(), run.to());
        if (measured || point < 1 || point > 2 || digits.length() - point > 3 || digits.length() - point < 2) {
            return Stream.empty();
        }
        int month = Integer.parseInt(digits.substring(0, point));
        String day = digits.substring(point + 1);
        if (!day.chars().allMatch(Character::isDigit)) {
            return Stream.empty();
        }
        int year = run.after().year();
        Stream<Candidate> dates =
                Dates.candidate(year, month, Integer.parseInt(day), "month and day with a point between");
        return month == OCTOBER
                ? Stream.concat(
                        dates,
                        Dates.candidate(
                                year, 1, Integer.parseInt(day), "month and day; the 0 belongs to the placeholder"))
                : dates;
    }

    /** Whether a unit, a percent sign or a currency sign goes with the number. */
    private static boolean isMeasured(Scan scan, int from, int to) {
        Token next = scan.token(to);
        boolean sign = (scan.touchesPrevious(to) && UNIT_SIGNS.contains(next.text()))
                || (scan.touchesPrevious(from)
                        && UNIT_SIGNS.contains(scan.token(from - 1).text()));
        return sign || (next.isWord() && !NumberEnd.isClosed(scan, to));
    }
}
