package org.crossfact.core.extract.date.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.When;

/**
 * Gives a date the weekday written beside it: "Tuesday, January 31, 2023", "Tuesday (January 31)", "31 January 2023, a
 * Tuesday". A sound date takes the weekday into its words; damaged words stay the shortest that are wrong.
 */
public final class WeekdayBeside implements Refiner {

    /** "Thurs". */
    private static final int LONGEST_ABBREVIATION = 5;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        return finds.stream().<Find<?>>map(find -> refine(scan, find)).toList();
    }

    private static Find<?> refine(Scan scan, Find<?> find) {
        Optional<Find<When>> date = find.as(Kinds.DATE).filter(WeekdayBeside::tellsDay);
        return date.isEmpty() ? find : withWeekday(scan, date.get());
    }

    private static boolean tellsDay(Find<When> find) {
        return find.readings().stream()
                .anyMatch(reading -> reading.value().stated().contains(DatePart.DAY)
                        && reading.value().single().isPresent()
                        && reading.value().weekday().isEmpty());
    }

    private static Find<When> withWeekday(Scan scan, Find<When> find) {
        int before = skipMarksBack(scan, find.from() - 1);
        Optional<DayOfWeek> weekday = before(scan, find.from());
        if (weekday.isPresent()) {
            boolean bracket =
                    scan.token(find.from() - 1).is('(') && scan.token(find.to()).is(')');
            int to = bracket ? find.to() + 1 : find.to();
            return find.flaw().isPresent()
                    ? apply(find, weekday.get(), find.from(), find.to())
                    : apply(find, weekday.get(), before, to);
        }
        int after = skipMarks(scan, find.to());
        Optional<DayOfWeek> weekdayAfter = DateWords.weekday(scan.token(after));
        boolean closed = !isWordOfSentence(scan.token(after + 1));
        return weekdayAfter.isPresent() && closed
                ? apply(find, weekdayAfter.get(), find.from(), find.flaw().isPresent() ? find.to() : after + 1)
                : find;
    }

    private static Find<When> apply(Find<When> find, DayOfWeek weekday, int from, int to) {
        List<Reading<When>> readings = find.readings().stream()
                .map(reading -> new Reading<>(reading.value().withWeekday(weekday), reading.how(), reading.reasons()))
                .toList();
        return find.over(from, to).withReadings(readings);
    }

    /** The weekday before the date that begins at token {@code at}; in two letters with a mark between or inside a sentence. */
    static Optional<DayOfWeek> before(Scan scan, int at) {
        int word = skipMarksBack(scan, at - 1);
        // "We" and "Mo" begin sentences too
        boolean shortened = scan.touchesPrevious(word + 1) || (word > 0 && scan.sentenceStart(word) != word);
        return DateWords.weekday(scan.token(word))
                .or(() -> shortened ? DateWords.shortWeekday(scan.token(word)) : Optional.empty());
    }

    /** Over "the", a comma or a bracket, and the "night" of "Monday night, October 31". */
    private static int skipMarksBack(Scan scan, int i) {
        int at = i;
        if (scan.token(at).lower().equals("the")) {
            at--;
        }
        if (scan.token(at).is(',') || scan.token(at).is('(') || scan.token(at).is(')')) {
            at--;
        }
        if (DateWords.partOfDay(scan.token(at)).isPresent()) {
            at--;
        }
        if (scan.token(at).is('.') && scan.touchesPrevious(at) && isAbbreviation(scan.token(at - 1))) {
            at--;
        }
        return at;
    }

    /** "Mon." may stand before its date; "on Monday." ends a sentence. */
    private static boolean isAbbreviation(Token weekday) {
        return weekday.text().length() <= LONGEST_ABBREVIATION;
    }

    private static int skipMarks(Scan scan, int i) {
        int at = i;
        if (scan.token(at).is(',') || scan.token(at).is('(')) {
            at++;
        }
        boolean tells = isVerb(scan.token(at)) && scan.token(at + 1).lower().equals("a");
        if (tells) {
            at++;
        }
        if (scan.token(at).lower().equals("a")) {
            at++;
        }
        return at == i ? -1 : at;
    }

    /** "24 December 2014 was a Wednesday." */
    private static boolean isVerb(Token token) {
        return token.lower().equals("was") || token.lower().equals("is");
    }

    /** In "On June 3, Monday papers said" the weekday belongs to what follows. */
    private static boolean isWordOfSentence(Token next) {
        return next.isWord();
    }
}
