package org.crossfact.core.extract.date.clock;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.clock.TimeOfDay.Standing;
import org.crossfact.core.lexicon.Lexicon;

/** Reads times of the clock: "10 a.m.", "9:30pm", "14:30 GMT", "0600 GMT", "at 14:30", "8 o'clock". */
final class ClockWords {

    private static final Lexicon LEADS = Lexicon.load(ClockWords.class, "clock-leads.txt");
    private static final Lexicon ZONES = Lexicon.load(ClockWords.class, "zones.txt");

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int MILITARY = 4;

    /** Hour and minute, and one past the last token of their digits. */
    private record Digits(int hour, OptionalInt minute, int to) {}

    private ClockWords() {}

    /** The time whose digits begin at token {@code at}. */
    static Optional<TimeOfDay> at(Scan scan, int at) {
        return isTied(scan, at) ? Optional.empty() : digits(scan, at).flatMap(digits -> time(scan, at, digits));
    }

    private static Optional<Digits> digits(Scan scan, int at) {
        String first = scan.token(at).text();
        if (first.length() == MILITARY) {
            int number = Integer.parseInt(first);
            boolean zone = ZONES.contains(scan.token(at + 1).lower()) || isHours(scan.token(at + 1));
            return zone ? valid(number / 100, OptionalInt.of(number % 100), at + 1) : Optional.empty();
        }
        if (first.length() > 2) {
            return Optional.empty();
        }
        Token mark = scan.token(at + 1);
        Token minute = scan.token(at + 2);
        boolean minutes = (mark.is(':') || mark.is('.'))
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && minute.isNumber()
                && minute.text().length() == 2;
        return minutes
                ? valid(Integer.parseInt(first), OptionalInt.of(Integer.parseInt(minute.text())), seconds(scan, at + 3))
                : valid(Integer.parseInt(first), OptionalInt.empty(), at + 1);
    }

    private static Optional<Digits> valid(int hour, OptionalInt minute, int to) {
        return hour <= HOURS && minute.orElse(0) < MINUTES
                ? Optional.of(new Digits(hour, minute, to))
                : Optional.empty();
    }

    /** One past ":30" behind hour and minute. */
    private static int seconds(Scan scan, int to) {
        boolean more = scan.token(to).is(':')
                && scan.touchesPrevious(to)
                && scan.touchesPrevious(to + 1)
                && scan.token(to + 1).text().length() == 2
                && scan.token(to + 1).isNumber();
        return more ? to + 2 : to;
    }

    private static Optional<TimeOfDay> time(Scan scan, int at, Digits digits) {
        int half = afterHalf(scan, digits.to());
        boolean morning = half > digits.to() && scan.token(digits.to()).lower().startsWith("a");
        if (half > digits.to()) {
            return digits.hour() >= 1 && digits.hour() <= NOON
                    ? Optional.of(zoned(scan, at, half, hour(digits.hour(), morning), digits.minute(), Standing.ALONE))
                    : Optional.empty();
        }
        if (scan.token(digits.to()).lower().replace('\u2019', '\'').equals("o'clock")) {
            return Optional.of(zoned(scan, at, digits.to() + 1, digits.hour(), digits.minute(), Standing.ALONE));
        }
        return twentyFour(scan, at, digits);
    }

    /** "14:30", "14.30 local time", "0600 GMT". */
    private static Optional<TimeOfDay> twentyFour(Scan scan, int at, Digits digits) {
        if (digits.minute().isEmpty() || goesOn(scan, digits.to())) {
            return Optional.empty();
        }
        boolean colon = scan.token(at + 1).is(':');
        boolean zone = ZONES.contains(scan.token(digits.to()).lower())
                || isHours(scan.token(digits.to()))
                || isLocalTime(scan, digits.to());
        boolean led = colon && LEADS.contains(scan.token(at - 1).lower());
        if (!zone && !colon) {
            return Optional.empty();
        }
        Standing standing = zone || led ? Standing.ALONE : Standing.BESIDE_A_DAY;
        return Optional.of(zoned(scan, at, digits.to(), digits.hour(), digits.minute(), standing));
    }

    private static int hour(int hour, boolean morning) {
        return hour % NOON + (morning ? 0 : NOON);
    }

    private static TimeOfDay zoned(Scan scan, int from, int to, int hour, OptionalInt minute, Standing standing) {
        String sign = String.format(ROOT, "T%02d:%02d", hour, minute.orElse(0));
        Optional<String> zone = ZONES.value(scan.token(to).lower());
        if (zone.isPresent()) {
            return new TimeOfDay(from, to + 1, zone.get().equals("Z") ? sign + "Z" : sign, standing);
        }
        int end = isLocalTime(scan, to) ? to + 2 : isHours(scan.token(to)) ? to + 1 : to;
        return new TimeOfDay(from, end, sign, standing);
    }

    private static boolean isLocalTime(Scan scan, int at) {
        return scan.token(at).lower().equals("local")
                && scan.token(at + 1).lower().equals("time");
    }

    private static boolean isHours(Token word) {
        return word.lower().equals("hours") || word.lower().equals("hrs");
    }

    /** One past "a.m." or "pm" at token {@code at}; {@code at} where none stands. */
    private static int afterHalf(Scan scan, int at) {
        String word = scan.token(at).lower();
        if (word.equals("am") || word.equals("pm")) {
            return at + 1;
        }
        boolean dotted = (word.equals("a") || word.equals("p"))
                && scan.token(at + 1).is('.')
                && scan.token(at + 2).lower().equals("m")
                && scan.touchesPrevious(at + 2);
        if (!dotted) {
            return at;
        }
        return scan.token(at + 3).is('.') && scan.touchesPrevious(at + 3) ? at + 4 : at + 3;
    }

    /** "2:14.5", "12:30-14:00-1", "10:15:30:2". */
    private static boolean goesOn(Scan scan, int to) {
        Token next = scan.token(to);
        return scan.touchesPrevious(to)
                && scan.touchesPrevious(to + 1)
                && (next.is('.') || next.is(':') || next.is(',') || next.is('/'))
                && scan.token(to + 1).isNumber();
    }

    /** "$10", "3.10", "A10". */
    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.touchesPrevious(at)
                && !before.is('(')
                && !before.is('[')
                && !before.is('\u201c')
                && !before.is('"');
    }
}
