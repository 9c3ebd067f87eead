package org.crossfact.core.extract.damage.candidate;

import java.util.Locale;
import org.crossfact.core.document.Token;
import org.crossfact.core.value.Designation;

/** A time of day that damaged words say, with a nought before an hour of one digit. */
public record ClockTime(int hour, int minute) {

    public static final int LAST_HOUR = 24;
    public static final int LAST_MINUTE = 59;

    /** Whether the digits can be an hour: at most two, at most 24. */
    public static boolean isHour(Token token) {
        return token.isNumber() && token.text().length() <= 2 && number(token) <= LAST_HOUR;
    }

    /** Whether the digits can be minutes: two, at most 59. */
    public static boolean isMinute(Token token) {
        return token.isNumber() && token.text().length() == 2 && number(token) <= LAST_MINUTE;
    }

    /** The time of an hour and minutes that {@link #isHour} and {@link #isMinute} accept. */
    public static ClockTime of(Token hour, Token minute) {
        return new ClockTime(number(hour), number(minute));
    }

    /** {@code 09:05}. */
    public String text() {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    public Designation designation() {
        return new Designation(text());
    }

    private static int number(Token token) {
        return Integer.parseInt(token.text());
    }
}
