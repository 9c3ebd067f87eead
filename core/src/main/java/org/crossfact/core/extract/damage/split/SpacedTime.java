package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.Designation;

/** A time of day with a space behind its colon: "at 14: 15", "8: 30 am", "from 9: 00 to 17: 00". */
public final class SpacedTime implements Recogniser {

    private static final Set<String> LEADS = Set.of("at", "until", "till");
    private static final Set<String> HALVES =
            Set.of("am", "pm", "a.m", "p.m", "a", "p", "o'clock", "hours", "hrs", "gmt");

    @Override
    public String name() {
        return "damage/spaced-time";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is(':');
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        if (!isSpaced(scan, at)) {
            return Optional.empty();
        }
        int end = at + 4;
        boolean range = isRangeWord(scan.token(at + 2)) && isSpaced(scan, end);
        boolean stretch = scan.token(at - 2).lower().equals("from") && range;
        if (!stretch && !isTold(scan, at)) {
            return Optional.empty();
        }
        String first = time(scan, at);
        Designation joined = new Designation(stretch ? first + "/" + time(scan, end) : first);
        DamagedWords damaged = new DamagedWords(scan, at - 1, stretch ? end + 2 : at + 2);
        return Optional.of(damaged.value(
                name(), Pieces.flaw(damaged), Kinds.DESIGNATION, joined, "the hour and the minutes joined"));
    }

    /** Verses ("Luke 4: 15"), ratios and scales ("a scale of 1: 10") have other words before and behind. */
    private static boolean isTold(Scan scan, int colon) {
        int next = colon + 2;
        return HALVES.contains(scan.token(next).lower())
                || (LEADS.contains(scan.token(colon - 2).lower())
                        && (NumberEnd.isClosed(scan, next) || isOfPlace(scan, next)));
    }

    /** "14: 15 local time", "14: 15 Moscow time". */
    private static boolean isOfPlace(Scan scan, int next) {
        return scan.token(next + 1).lower().equals("time")
                || scan.token(next).lower().equals("sharp");
    }

    private static boolean isSpaced(Scan scan, int colon) {
        int next = colon + 2;
        return scan.token(colon).is(':')
                && ClockTime.isHour(scan.token(colon - 1))
                && !scan.touchesPrevious(colon - 1)
                && scan.touchesPrevious(colon)
                && scan.oneSpaceBefore(colon + 1)
                && ClockTime.isMinute(scan.token(colon + 1))
                && !(scan.touchesPrevious(next)
                        && scan.touchesPrevious(next + 1)
                        && scan.token(next + 1).isNumber());
    }

    private static boolean isRangeWord(Token token) {
        return token.lower().equals("to")
                || token.lower().equals("until")
                || token.lower().equals("till");
    }

    private static String time(Scan scan, int colon) {
        return ClockTime.of(scan.token(colon - 1), scan.token(colon + 1)).text();
    }
}
