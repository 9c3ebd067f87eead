package org.crossfact.core.extract.damage.evidence;

import java.time.MonthDay;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A sign of the zodiac that the text names beside a day.
 *
 * @param name as printed
 * @param first the day on which it begins at the earliest
 * @param last the day on which it ends at the latest
 */
public record ZodiacSign(String name, MonthDay first, MonthDay last) {

    private static final Lexicon SIGNS = Lexicon.load(ZodiacSign.class, "zodiac.txt");
    private static final int NEAR = 4;
    private static final int RIGHT_BEFORE = 2;

    /** The sign named within a few words behind {@code find}. */
    static Optional<ZodiacSign> named(Scan scan, Find<?> find) {
        return named(scan, find.to(), find.to() + NEAR);
    }

    /** The sign named right before token {@code at}. */
    public static Optional<ZodiacSign> before(Scan scan, int at) {
        return named(scan, at - RIGHT_BEFORE, at);
    }

    private static Optional<ZodiacSign> named(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            Token word = scan.token(i);
            boolean lowerCase =
                    !word.isWord() || Character.isLowerCase(word.text().charAt(0));
            Optional<String> days = lowerCase ? Optional.empty() : SIGNS.value(word.lower());
            if (days.isPresent()) {
                String[] ends = days.get().split("/", 2);
                return Optional.of(
                        new ZodiacSign(word.text(), MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1])));
            }
        }
        return Optional.empty();
    }

    /** Whether the day lies in the sign; a date without month or day does not. */
    boolean has(When when) {
        return when.single()
                .filter(PartialDate::hasMonth)
                .filter(PartialDate::hasDay)
                .map(date -> MonthDay.of(date.month(), date.day()))
                .filter(day -> first.isBefore(last)
                        ? !day.isBefore(first) && !day.isAfter(last)
                        : !day.isBefore(first) || !day.isAfter(last))
                .isPresent();
    }
}
