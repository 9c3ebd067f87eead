package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Designation;

/** A time of day whose minutes are in two pieces: "at 8: 1 1" is 08:11, "21:4 1 pm" 21:41. */
public final class SplitMinute implements Recogniser {

    private static final int LAST_TEN = 5;

    @Override
    public String name() {
        return "damage/split-minute";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is(':');
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        Token hour = scan.token(at - 1);
        boolean split = ClockTime.isHour(hour)
                && !scan.touchesPrevious(at - 1)
                && scan.touchesPrevious(at)
                && isDigit(scan.token(at + 1))
                && isDigit(scan.token(at + 2))
                && scan.oneSpaceBefore(at + 2)
                && Integer.parseInt(scan.token(at + 1).text()) <= LAST_TEN
                && isTold(scan, at);
        if (!split) {
            return Optional.empty();
        }
        String minutes = scan.token(at + 1).text() + scan.token(at + 2).text();
        ClockTime time = new ClockTime(Integer.parseInt(hour.text()), Integer.parseInt(minutes));
        DamagedWords damaged = new DamagedWords(scan, at - 1, at + 3);
        return Optional.of(damaged.value(
                name(),
                Pieces.flaw(damaged),
                Kinds.DESIGNATION,
                time.designation(),
                "the digits of the minutes joined"));
    }

    /** A ratio or a score has no preposition before it and no space behind its colon. */
    private static boolean isTold(Scan scan, int colon) {
        boolean whole =
                !scan.touchesPrevious(colon + 3) || !scan.token(colon + 3).is(':');
        return whole && (SplitHour.LEADS.contains(scan.token(colon - 2).lower()) || scan.oneSpaceBefore(colon + 1));
    }

    private static boolean isDigit(Token token) {
        return token.isNumber() && token.text().length() == 1;
    }
}
