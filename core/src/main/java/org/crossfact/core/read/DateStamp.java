package org.crossfact.core.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Turns the time stamps of programs into ISO 8601 where they can mean one day only. */
public final class DateStamp {

    private static final int LONGEST = 40;
    private static final int SECONDS = "1690416000".length();
    private static final int MILLISECONDS = "1690416000000".length();

    private DateStamp() {}

    /** The stamp in ISO 8601 when it is one of e-mail or of Unix time; else as written. */
    public static String iso(String written) {
        String stamp = written.strip();
        boolean digits = !stamp.isEmpty() && stamp.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && stamp.length() == SECONDS) {
            return unix(Long.parseLong(stamp));
        }
        if (digits && stamp.length() == MILLISECONDS) {
            return unix(Long.parseLong(stamp) / 1000);
        }
        return stamp.length() > LONGEST ? stamp : mail(stamp).orElse(stamp);
    }

    private static String unix(long seconds) {
        return DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochSecond(seconds));
    }

    /** A stamp as in mails and feeds: "Thu, 27 Jul 2023 10:00:00 +0200". */
    private static Optional<String> mail(String stamp) {
        try {
            ZonedDateTime time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(stamp, ZonedDateTime::from);
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
