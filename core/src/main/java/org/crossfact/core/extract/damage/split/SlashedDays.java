package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** From one month and day to another with a space before a digit 1: "3/2 1-4/20" is 21 March to 20 April, "12/22- 1/20", "10.2 1-10.3 1". */
public final class SlashedDays implements Recogniser {

    /** A month and a day, one past their last token, and whether a space cuts the day. */
    private record MonthDay(PartialDate date, int to, boolean cut) {}

    @Override
    public String name() {
        return "damage/slashed-days";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return scan.touchesPrevious(at) && !scan.token(at - 1).isWord() ? Optional.empty() : range(scan, at);
    }

    private Optional<Find<When>> range(Scan scan, int at) {
        Optional<MonthDay> first = monthDay(scan, at)
                .filter(start -> scan.touchesPrevious(start.to()) && DateWords.isDash(scan.token(start.to())));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int second = first.get().to() + 1;
        boolean cut = Pieces.isCutBehindDash(scan, second);
        Optional<MonthDay> last = monthDay(scan, second)
                .filter(end -> cut || scan.touchesPrevious(second))
                .filter(end -> cut || end.cut() || first.get().cut())
                .filter(end -> !scan.touchesPrevious(end.to()) || NumberEnd.isClosedByMark(scan, end.to()));
        return last.flatMap(end -> {
            DamagedWords damaged = new DamagedWords(scan, at, end.to());
            var days = Dates.range(first.get().date(), end.date(), "the pieces of the days joined");
            return damaged.times(name(), Pieces.flaw(damaged), days.stream());
        });
    }

    /** "3/20", "3/2 1". */
    private static Optional<MonthDay> monthDay(Scan scan, int at) {
        Token month = scan.token(at);
        Token day = scan.token(at + 2);
        boolean slashed = (scan.token(at + 1).is('/') || scan.token(at + 1).is('.'))
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && isShort(month)
                && isShort(day);
        if (!slashed) {
            return Optional.empty();
        }
        Token ones = scan.token(at + 3);
        boolean cut = day.text().length() == 1
                && scan.oneSpaceBefore(at + 3)
                && ones.isNumber()
                && ones.text().length() == 1
                && (ones.text().equals("1") || (day.text().equals("1") && NumberEnd.isClosedByMark(scan, at + 4)));
        String digits = day.text() + (cut ? ones.text() : "");
        int to = at + (cut ? 4 : 3);
        return Dates.of(UNKNOWN, Integer.parseInt(month.text()), Integer.parseInt(digits))
                .filter(date -> date.month() <= 12)
                .map(date -> new MonthDay(date, to, cut));
    }

    private static boolean isShort(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }
}
