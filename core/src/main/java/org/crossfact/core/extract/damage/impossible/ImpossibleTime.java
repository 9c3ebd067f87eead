package org.crossfact.core.extract.damage.impossible;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Designation;

/**
 * A time of day that no clock shows: "at 25:30 on Monday", "14:75 local time". Scores, verses and playing times have the
 * same form, so the words behind must tell a time of day.
 */
public final class ImpossibleTime implements Recogniser {

    private static final Lexicon LEADS = Lexicon.load(ImpossibleTime.class, "time-leads.txt");
    private static final Lexicon BEHIND = Lexicon.load(ImpossibleTime.class, "behind-times.txt");
    private static final Lexicon TIMETABLE = Lexicon.load(ImpossibleTime.class, "timetable-verbs.txt");
    private static final int EARLY = 6;
    private static final int TOKENS = 3;
    private static final int LAST_OF_HALF = 12;
    private static final int WHOLE = 100;

    @Override
    public String name() {
        return "damage/impossible-time";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        int to = at + TOKENS;
        boolean shape = scan.token(at + 1).is(':')
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && scan.token(at + 2).isNumber()
                && scan.token(at + 2).text().length() == 2
                && !scan.touchesPrevious(at)
                && (!scan.touchesPrevious(to) || NumberEnd.isClosedByMark(scan, to));
        if (!shape || !isTimeOfDay(scan, at, to)) {
            return Optional.empty();
        }
        String hour = scan.token(at).text();
        String minute = scan.token(at + 2).text();
        boolean behindMidnight = Integer.parseInt(hour) == ClockTime.LAST_HOUR && Integer.parseInt(minute) > 0;
        if (Integer.parseInt(hour) > ClockTime.LAST_HOUR || behindMidnight) {
            return find(at, to, behindMidnight ? "a day ends at 24:00" : "no day has an hour " + hour);
        }
        if (Integer.parseInt(minute) > ClockTime.LAST_MINUTE) {
            return find(at, to, "no hour has a minute " + minute);
        }
        return Integer.parseInt(hour) > LAST_OF_HALF && isMorning(scan, to)
                ? find(at, to, "no morning has an hour " + hour)
                : Optional.empty();
    }

    /** "a.m.", "am"; "14:30 p.m." tells the same twice. */
    private static boolean isMorning(Scan scan, int to) {
        Token half = scan.token(to);
        return half.lower().equals("am")
                || (half.lower().equals("a")
                        && scan.token(to + 1).is('.')
                        && scan.token(to + 2).lower().equals("m"));
    }

    /** "at 25:30 on Monday", "25:30 p.m.", "25:30 GMT". */
    private static boolean isTimeOfDay(Scan scan, int at, int to) {
        Token behind = scan.token(to);
        int on = behind.lower().equals("on") ? to + 1 : to;
        boolean day = DateWords.weekday(scan.token(on)).isPresent() || DateWords.isMonth(scan.token(on));
        boolean half = (behind.lower().equals("a") || behind.lower().equals("p"))
                && scan.token(to + 1).is('.')
                && scan.token(to + 2).lower().equals("m");
        return half
                || isHourOfDeparture(scan, at, to)
                || isMinuteBeyondAll(scan, at, to)
                || BEHIND.contains(behind.lower())
                || (LEADS.contains(scan.token(at - 1).lower()) && day);
    }

    /** "leaves at 25:30": an hour that a timetable counts on into the next day, and no playing time. */
    private static boolean isHourOfDeparture(Scan scan, int at, int to) {
        int hour = Integer.parseInt(scan.token(at).text());
        return hour >= ClockTime.LAST_HOUR
                && hour < ClockTime.LAST_HOUR + EARLY
                && scan.token(at - 1).lower().equals("at")
                && TIMETABLE.contains(scan.token(at - 2).lower())
                && NumberEnd.isClosed(scan, to);
    }

    /** "at 18:75": no playing time has such seconds; two parts of a hundred are a mixture. */
    private static boolean isMinuteBeyondAll(Scan scan, int at, int to) {
        int hour = Integer.parseInt(scan.token(at).text());
        int minute = Integer.parseInt(scan.token(at + 2).text());
        return scan.token(at - 1).lower().equals("at")
                && hour <= ClockTime.LAST_HOUR
                && minute > ClockTime.LAST_MINUTE
                && hour + minute != WHOLE
                && NumberEnd.isClosed(scan, to);
    }

    private Optional<Find<Designation>> find(int at, int to, String reason) {
        Flaw flaw = new Flaw(Flaw.Type.IMPOSSIBLE, reason);
        return Optional.of(Find.flawed(Kinds.DESIGNATION, at, to, name(), flaw, List.of()));
    }
}
