package org.crossfact.core.extract.date.undated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.LengthUnit;
import org.crossfact.core.value.When;

/** A unit in which texts tell lengths of time, with what it comes to in ISO 8601 and its own sign in TIMEX3. */
enum TimeUnit {
    SECOND(LengthUnit.SECOND, 1, "S"),
    MINUTE(LengthUnit.MINUTE, 1, "M"),
    HOUR(LengthUnit.HOUR, 1, "H"),
    DAY(LengthUnit.DAY, 1, "D"),
    NIGHT(LengthUnit.DAY, 1, ""),
    WEEKEND(LengthUnit.DAY, 2, "WE"),
    WEEK(LengthUnit.WEEK, 1, "W"),
    FORTNIGHT(LengthUnit.WEEK, 2, ""),
    MONTH(LengthUnit.MONTH, 1, "M"),
    QUARTER(LengthUnit.MONTH, 3, "Q"),
    YEAR(LengthUnit.YEAR, 1, "Y"),
    DECADE(LengthUnit.YEAR, 10, "DE"),
    CENTURY(LengthUnit.YEAR, 100, "CE"),
    MILLENNIUM(LengthUnit.YEAR, 1000, "");

    private static final Lexicon WORDS = Lexicon.load(TimeUnit.class, "time-units.txt");

    private final LengthUnit iso;
    private final int count;
    private final String sign;

    TimeUnit(LengthUnit iso, int count, String sign) {
        this.iso = iso;
        this.count = count;
        this.sign = sign;
    }

    /** The unit that a word in singular or plural names. */
    static Optional<TimeUnit> of(Token word) {
        return word.isWord() ? WORDS.value(word.lower()).map(TimeUnit::valueOf) : Optional.empty();
    }

    static boolean isPlural(Token word) {
        return word.lower().endsWith("s") || word.lower().equals("millennia");
    }

    /** So many of this unit. */
    When times(BigDecimal amount) {
        Duration length = new Duration(List.of(part(amount)));
        boolean inIso = sign.isEmpty() || iso.isOfTheClock();
        return When.timex(
                length,
                inIso ? length.edtf() : "P" + amount.stripTrailingZeros().toPlainString() + sign);
    }

    /** So many of {@code first} and so many of this unit, which is smaller: two years and six months. */
    When after(TimeUnit first, BigDecimal firsts, BigDecimal amount) {
        Duration length = new Duration(List.of(first.part(firsts), part(amount)));
        return When.timex(length, length.edtf());
    }

    private Duration.Part part(BigDecimal amount) {
        return new Duration.Part(amount.multiply(BigDecimal.valueOf(count)), iso);
    }

    /** The TIMEX3 value of what comes again after so many of this unit. */
    String each(int amount) {
        return times(BigDecimal.valueOf(amount)).timex();
    }

    /** Whether a part in this unit may follow one in {@code other}. */
    boolean isSmallerThan(TimeUnit other) {
        return iso.compareTo(other.iso) > 0;
    }

    /** A number of this unit that is not told: {@code PXM}. */
    String uncounted() {
        String letter = sign.isEmpty() ? iso.letter() : sign;
        return (iso.isOfTheClock() ? "PTX" : "PX") + letter;
    }
}
