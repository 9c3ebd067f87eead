package org.crossfact.core.extract.date.undated;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.value.When;

/** "every Tuesday", "each year", "every three months", "every other day", "every morning", "every June", "every May 14". */
final class Habit implements Recogniser {

    private static final long MOST = 999;
    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "date/habit";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("every") || token.lower().equals("each");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean other = scan.token(at + 1).lower().equals("other")
                || scan.token(at + 1).lower().equals("second");
        int word = other ? at + 2 : at + 1;
        Token named = scan.token(word);
        Optional<TimeUnit> unit = TimeUnit.of(named).filter(one -> !TimeUnit.isPlural(named));
        if (unit.isPresent()) {
            return UndatedFinds.timex(name(), at, word + 1, unit.get().each(other ? 2 : 1));
        }
        OptionalInt day = DateWords.isMonth(named) ? new Cursor(scan, word + 1).day() : OptionalInt.empty();
        if (day.isPresent() && day.getAsInt() <= LAST_DAY) {
            String yearly = pattern(named).orElseThrow() + String.format(Locale.ROOT, "-%02d", day.getAsInt());
            return UndatedFinds.timex(name(), at, word + 2, yearly);
        }
        Optional<String> pattern = pattern(named);
        return pattern.isPresent() ? UndatedFinds.timex(name(), at, word + 1, pattern.get()) : counted(scan, at);
    }

    /** "Every three months". */
    private Optional<Find<When>> counted(Scan scan, int at) {
        Optional<Numeral> number = Numerals.mayBegin(scan.token(at + 1)) ? Numerals.at(scan, at + 1) : Optional.empty();
        return number.filter(count -> count.amount().scale() <= 0
                        && count.amount().signum() > 0
                        && count.amount().longValue() <= MOST)
                .flatMap(count -> TimeUnit.of(scan.token(count.to()))
                        .flatMap(unit -> UndatedFinds.timex(
                                name(),
                                at,
                                count.to() + 1,
                                unit.each(count.amount().intValue()))));
    }

    /** A weekday, month, season or part of the day in TIMEX3, without the week or year. */
    static Optional<String> pattern(Token word) {
        Optional<String> weekday = DateWords.weekday(word).map(Habit::everyWeek);
        return weekday.or(() -> DateWords.month(word).map(month -> String.format(Locale.ROOT, "XXXX-%02d", month)))
                .or(() -> DateWords.season(word).flatMap(Habit::season))
                .or(() -> DateWords.partOfDay(word).map(part -> "XXXX-XX-XX" + part));
    }

    static String everyWeek(DayOfWeek weekday) {
        return "XXXX-WXX-" + weekday.getValue();
    }

    private static Optional<String> season(int part) {
        return switch (part) {
            case 21 -> Optional.of("XXXX-SP");
            case 22 -> Optional.of("XXXX-SU");
            case 23 -> Optional.of("XXXX-FA");
            case 24 -> Optional.of("XXXX-WI");
            default -> Optional.empty();
        };
    }
}
