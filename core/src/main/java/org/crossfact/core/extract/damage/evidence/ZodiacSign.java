package org.crossfact.core.extract.damage.evidence;

import java.time.MonthDay;
import java.util.Optional;
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
record ZodiacSign(String name, MonthDay first, MonthDay last) {

    private static final Lexicon SIGNS = Lexicon.load(ZodiacSign.class, "zodiac.txt");
    private static final int NEAR = 4;

    /** The sign named within a few words behind {@code find}. */
    static Optional<ZodiacSign> named(Scan scan, Find<?> find) {
        for (int i = find.to(); i < find.to() + NEAR; i++) {
            Optional<String> days =
                    scan.token(i).isCapitalised() ? SIGNS.value(scan.token(i).lower()) : Optional.empty();
            if (days.isPresent()) {
                String[] ends = days.get().split("/", 2);
                return Optional.of(new ZodiacSign(
                        scan.token(i).text(), MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1])));
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
