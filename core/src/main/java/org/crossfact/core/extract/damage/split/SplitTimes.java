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

/** Times of day with a space before the digit 1 of the second: "14: 30- 17: 00". */
public final class SplitTimes implements Recogniser {

    @Override
    public String name() {
        return "damage/split-times";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().startsWith("1") && token.text().length() == 2;
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean times = Pieces.isCutBehindDash(scan, at) && isTime(scan, at - 4) && isTime(scan, at);
        if (!times) {
            return Optional.empty();
        }
        Designation joined = new Designation(time(scan, at - 4) + "/" + time(scan, at));
        DamagedWords damaged = new DamagedWords(scan, at - 4, at + 3);
        return Optional.of(damaged.value(
                name(), Pieces.flaw(damaged), Kinds.DESIGNATION, joined, "from the one time to the other"));
    }

    private static boolean isTime(Scan scan, int hour) {
        return ClockTime.isHour(scan.token(hour))
                && scan.token(hour + 1).is(':')
                && scan.touchesPrevious(hour + 1)
                && ClockTime.isMinute(scan.token(hour + 2));
    }

    private static String time(Scan scan, int hour) {
        return ClockTime.of(scan.token(hour), scan.token(hour + 2)).text();
    }
}
