package org.crossfact.core.extract.damage.digit;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Designation;

/** The hour of a clock that became points, one word in Chinese: "at 8 points in the morning", "9 points 30 minutes". */
public final class HoursAsPoints implements Recogniser {

    @Override
    public String name() {
        return "damage/hours-as-points";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("points");
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean hour = ClockTime.isHour(scan.token(at - 1)) && scan.oneSpaceBefore(at);
        int minutes = hour && isMinutes(scan, at + 1) ? at + 2 : at;
        boolean told = minutes > at || (scan.token(at - 2).lower().equals("at") && isPartOfDay(scan, at + 1));
        return hour && told ? Optional.of(find(scan, at, minutes)) : Optional.empty();
    }

    /** "9 points 30 minutes". */
    private static boolean isMinutes(Scan scan, int at) {
        return scan.oneSpaceBefore(at)
                && ClockTime.isMinute(scan.token(at))
                && scan.token(at + 1).lower().startsWith("minute");
    }

    /** "in the morning". */
    private static boolean isPartOfDay(Scan scan, int at) {
        return scan.token(at).lower().equals("in")
                && DateWords.partOfDay(scan.token(at + 2)).isPresent();
    }

    private Find<Designation> find(Scan scan, int at, int last) {
        int hour = Integer.parseInt(scan.token(at - 1).text());
        int minute = last > at ? Integer.parseInt(scan.token(at + 1).text()) : 0;
        DamagedWords damaged = new DamagedWords(scan, at - 1, last > at ? last + 1 : at + 1);
        return damaged.value(
                name(),
                damaged.flaw(Flaw.Type.GARBLED, "a time of day has no points"),
                Kinds.DESIGNATION,
                new ClockTime(hour, minute).designation(),
                "the Chinese word means hours and points alike");
    }
}
