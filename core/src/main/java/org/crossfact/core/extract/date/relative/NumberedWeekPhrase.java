package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "in week 23": the week of the publication year, as ISO 8601 counts them; "Week 3" is one of a season. */
final class NumberedWeekPhrase implements PhraseReader {

    private static final int MOST_WEEKS = 53;
    private static final int DAYS_TO_SUNDAY = 6;

    @Override
    public Set<String> firstWords() {
        return Set.of("week");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        OptionalInt number = number(scan, at + 1);
        Optional<LocalDate> published = anchors.published();
        if (number.isEmpty() || published.isEmpty() || scan.token(at).isCapitalised()) {
            return Optional.empty();
        }
        return week(published.get(), number.getAsInt())
                .map(value -> Phrase.counted(at, at + 2, value, RelativeWords.publication(published.get())));
    }

    /** "Week 3 of the season" and "week 2.5" number no week of the year. */
    private static OptionalInt number(Scan scan, int at) {
        Token digits = scan.token(at);
        Token next = scan.token(at + 1);
        boolean plain = digits.isNumber()
                && digits.text().length() <= 2
                && !next.lower().equals("of");
        boolean goesOn = scan.touchesPrevious(at + 1)
                && (DateWords.isDash(next)
                        || next.isWord()
                        || scan.token(at + 2).isNumber());
        return plain && !goesOn ? OptionalInt.of(Integer.parseInt(digits.text())) : OptionalInt.empty();
    }

    private static Optional<DateValue> week(LocalDate published, int number) {
        LocalDate inFirst = LocalDate.of(published.getYear(), 1, 4);
        LocalDate monday = CalendarUnit.monday(inFirst).plusWeeks(number - 1L);
        boolean exists =
                number >= 1 && number <= MOST_WEEKS && monday.get(IsoFields.WEEK_BASED_YEAR) == published.getYear();
        return exists
                ? Optional.of(new DateInterval(PartialDate.of(monday), PartialDate.of(monday.plusDays(DAYS_TO_SUNDAY))))
                : Optional.empty();
    }
}
