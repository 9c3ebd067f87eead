package org.crossfact.bench.score;

import java.util.Optional;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** Asks whether a date says what is wanted, part by part. */
public final class SameDate {

    /** Whether a reading may leave the year open that is wanted. */
    public enum Year {
        NEEDED,
        MAY_BE_OPEN
    }

    private SameDate() {}

    /** Whether every part that {@code wanted} (EDTF) tells stands in {@code said} too. */
    public static boolean covers(String wanted, String said, Year year) {
        Optional<DateValue> want = DateValue.parse(wanted);
        Optional<DateValue> have = DateValue.parse(said);
        return want.isPresent() && have.isPresent() && covers(want.get(), have.get(), year);
    }

    private static boolean covers(DateValue wanted, DateValue said, Year year) {
        if (wanted instanceof PartialDate want && said instanceof PartialDate have) {
            return coversDate(want, have, year);
        }
        if (wanted instanceof DateInterval want && said instanceof DateInterval have) {
            return coversDate(want.from(), have.from(), year) && coversDate(want.to(), have.to(), year);
        }
        return wanted.equals(said);
    }

    private static boolean coversDate(PartialDate wanted, PartialDate said, Year year) {
        boolean openYear = !said.hasYear() && year == Year.MAY_BE_OPEN;
        boolean yearFits = !wanted.hasYear() || wanted.year() == said.year() || openYear;
        return yearFits
                && (!wanted.hasMonth() || wanted.month() == said.month())
                && (!wanted.hasDay() || wanted.day() == said.day());
    }
}
