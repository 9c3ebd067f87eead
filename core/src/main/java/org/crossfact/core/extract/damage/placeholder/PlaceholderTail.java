package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.damage.evidence.ZodiacSign;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Designation;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A placeholder that breaks off at the end of digits already in pieces: "code 5 19 1965438" is 5·19·19·1, and
 * "1/21-2//kloc" begins on 21 January and ends on some day of February.
 */
public final class PlaceholderTail implements Recogniser {

    private static final int LONGEST_HEAD = 3;

    @Override
    public String name() {
        return "damage/placeholder-tail";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        boolean digits = token.text().length() > Placeholder.DIGITS.length()
                && token.text().startsWith("1")
                && token.text().endsWith(Placeholder.DIGITS);
        return (token.isNumber() && digits) || token.lower().equals(Placeholder.WORD);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return scan.token(at).isNumber() ? code(scan, at) : days(scan, at);
    }

    private Optional<Find<Designation>> code(Scan scan, int at) {
        int from = at;
        while (from > at - LONGEST_HEAD
                && scan.oneSpaceBefore(from)
                && scan.token(from - 1).isNumber()
                && scan.token(from - 1).text().length() <= LONGEST_HEAD) {
            from--;
        }
        if (from == at || scan.touchesPrevious(from) || !NumberEnd.isClosedByMark(scan, at + 1)) {
            return Optional.empty();
        }
        String printed = scan.text(from, at + 1);
        String joined = printed.replace(" ", "").replace(Placeholder.DIGITS, "1");
        DamagedWords damaged = new DamagedWords(scan, from, at + 1);
        return Optional.of(damaged.value(
                name(),
                Placeholder.flaw(damaged),
                Kinds.DESIGNATION,
                new Designation(joined),
                "the pieces joined, with the lost 1"));
    }

    /** "1/21-2//kloc". */
    private Optional<? extends Find<?>> days(Scan scan, int at) {
        boolean slashes = scan.token(at - 1).is('/')
                && scan.touchesPrevious(at)
                && scan.token(at - 2).is('/')
                && scan.touchesPrevious(at - 1)
                && scan.touchesPrevious(at - 2);
        int from = at - 7;
        boolean range = slashes
                && isShort(scan.token(at - 3))
                && DateWords.isDash(scan.token(at - 4))
                && isShort(scan.token(at - 5))
                && scan.token(at - 6).is('/')
                && isShort(scan.token(from));
        if (!range) {
            return Optional.empty();
        }
        int month = number(scan, from);
        int day = number(scan, at - 5);
        int last = number(scan, at - 3);
        Optional<Reading<When>> reading = month > 12 || last > 12
                ? Optional.empty()
                : Dates.of(UNKNOWN, month, day)
                        .flatMap(start -> end(ZodiacSign.before(scan, from), last)
                                .flatMap(end -> Dates.range(start, end, "the last day begins with the lost 1")));
        DamagedWords damaged = new DamagedWords(scan, from, at + 1);
        return damaged.times(name(), Placeholder.flaw(damaged), reading.stream());
    }

    /** Some day from the 10th to the 19th: the one on which the sign named before ends, or the month alone. */
    private static Optional<PartialDate> end(Optional<ZodiacSign> sign, int month) {
        Optional<PartialDate> ofSign = sign.map(ZodiacSign::last)
                .filter(day -> day.getMonthValue() == month && day.getDayOfMonth() / 10 == 1)
                .map(day -> PartialDate.ofDay(UNKNOWN, month, day.getDayOfMonth()));
        return ofSign.or(() -> Dates.of(UNKNOWN, month, UNKNOWN));
    }

    private static boolean isShort(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    private static int number(Scan scan, int at) {
        return Integer.parseInt(scan.token(at).text());
    }
}
