package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** Two years with a dash between and a space in one or both: "the 20 17-20 18 season", "(19 15-1938)". */
public final class SplitYears implements Recogniser {

    private static final int DIGITS = 4;

    @Override
    public String name() {
        return "damage/split-years";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isDash(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!scan.token(at - 1).isNumber() || !scan.touchesPrevious(at) || !scan.touchesPrevious(at + 1)) {
            return Optional.empty();
        }
        int from = isWhole(scan, at - 1) ? at - 1 : at - 2;
        int to = isWhole(scan, at + 1) ? at + 2 : at + 3;
        boolean split = to - from > 3 && isYear(scan, from, at) && isYear(scan, at + 1, to);
        boolean tied = (scan.touchesPrevious(from) && !scan.token(from - 1).is('('))
                || (scan.touchesPrevious(to) && DateWords.isDash(scan.token(to)));
        return split && !tied ? find(scan, from, at, to) : Optional.empty();
    }

    private static boolean isWhole(Scan scan, int at) {
        return scan.token(at).text().length() == DIGITS;
    }

    /** A year in one piece or in two of which the second begins with the digit 1. */
    private static boolean isYear(Scan scan, int from, int to) {
        boolean whole = to == from + 1
                || (scan.oneSpaceBefore(from + 1) && scan.token(from + 1).text().startsWith("1"));
        return whole && Dates.isYear(digits(scan, from, to));
    }

    private static String digits(Scan scan, int from, int to) {
        return scan.text(from, to).replace(" ", "");
    }

    private Optional<Find<When>> find(Scan scan, int from, int dash, int to) {
        String first = digits(scan, from, dash);
        String last = digits(scan, dash + 1, to);
        DamagedWords damaged = new DamagedWords(scan, from, to);
        return damaged.times(
                name(),
                Pieces.flaw(damaged),
                Dates.of(Integer.parseInt(first), UNKNOWN, UNKNOWN)
                        .flatMap(start -> Dates.of(Integer.parseInt(last), UNKNOWN, UNKNOWN)
                                .flatMap(end -> Dates.range(start, end, "the years joined: " + first + "-" + last)))
                        .stream());
    }
}
