package org.crossfact.core.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings the dates that files state to ISO 8601 where they can be read in one way only; others stay as written. */
public final class WrittenDate {

    private static final int LONGEST = 64;
    private static final int SECONDS = "1690416000".length();
    private static final int MILLISECONDS = "1690416000000".length();

    private static final String TIME = "[[ ]['T'][, ]['at ']H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]]";
    private static final String ZONE = "[ ][XXX][XX][X][zzz]";

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d" + TIME + ZONE),
            form("uuuu/M/d" + TIME + ZONE),
            form("uuuu.M.d" + TIME + ZONE),
            form("uuuuMMdd" + "['T'HHmm[ss]]" + ZONE),
            form("[EEEE][EEE][,][ ]d[ ][-][MMMM][MMM][.][,][ ][-]uuuu" + TIME + ZONE),
            form("[EEEE][EEE][,][ ][MMMM][MMM][.] d[,] uuuu" + TIME + ZONE),
            form("EEE MMM d HH:mm:ss [zzz ][XX ]uuuu"),
            form("uuuu'年'M'月'd'日'" + TIME));

    private WrittenDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date in ISO 8601, with its time and zone where they are told; else the words unchanged but for white space. */
    public static String iso(String written) {
        String plain = written.strip().replaceAll("\\s+", " ");
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return plain;
        }
        return unixTime(plain)
                .or(() -> FORMS.stream()
                        .flatMap(form -> read(form, plain).stream())
                        .findFirst())
                .or(() -> read(DateTimeFormatter.RFC_1123_DATE_TIME, plain))
                .or(() -> MonthsElsewhere.read(plain).map(LocalDate::toString))
                .orElseGet(() -> byNumbers(plain));
    }

    /** Seconds or milliseconds since 1970, as programs count. */
    private static Optional<String> unixTime(String plain) {
        boolean digits = plain.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (plain.length() != SECONDS && plain.length() != MILLISECONDS)) {
            return Optional.empty();
        }
        long number = Long.parseLong(plain);
        long seconds = plain.length() == SECONDS ? number : number / 1000;
        return Optional.of(DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochSecond(seconds)));
    }

    private static Optional<String> read(DateTimeFormatter form, String plain) {
        try {
            return Optional.of(written(form.parse(plain)));
        } catch (DateTimeException notInThisForm) {
            return Optional.empty();
        }
    }

    private static String written(TemporalAccessor read) {
        LocalDate day = LocalDate.from(read);
        LocalTime time = read.query(TemporalQueries.localTime());
        if (time == null) {
            return day.toString();
        }
        String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.of(day, time).with(ChronoField.NANO_OF_SECOND, 0));
        return local + zone(read, day, time);
    }

    private static String zone(TemporalAccessor read, LocalDate day, LocalTime time) {
        var zone = read.query(TemporalQueries.zone());
        if (zone == null) {
            return "";
        }
        ZoneOffset offset = zone.getRules().getOffset(LocalDateTime.of(day, time));
        return offset.getId();
    }

    /** 25/12/2023 and 12/25/2023 can be read in one way only, 5/12/2023 in two. */
    private static String byNumbers(String plain) {
        String[] parts = plain.split("[./-]");
        if (parts.length != 3 || parts[2].length() != 4) {
            return plain;
        }
        try {
            int one = Integer.parseInt(parts[0]);
            int other = Integer.parseInt(parts[1]);
            int year = Integer.parseInt(parts[2]);
            boolean dayFirst = one > 12 || plain.indexOf('.') > 0;
            boolean monthFirst = other > 12;
            return dayFirst == monthFirst && one != other
                    ? plain
                    : LocalDate.of(year, monthFirst ? one : other, monthFirst ? other : one)
                            .toString();
        } catch (DateTimeException | NumberFormatException noDate) {
            return plain;
        }
    }
}
