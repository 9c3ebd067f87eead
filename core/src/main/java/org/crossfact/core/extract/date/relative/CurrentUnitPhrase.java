package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.extract.date.relative.Anchors.Anchor;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "later in the year", "the end of the month", "the year to date", "by year-end", "over the weekend": the stretch that the text is in. */
final class CurrentUnitPhrase implements PhraseReader {

    @Override
    public Set<String> firstWords() {
        return Set.of("the", "week", "month", "quarter", "year");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        boolean the = scan.token(at).lower().equals("the");
        boolean bare = scan.token(at - 1).lower().equals("of")
                && scan.token(at - 2).lower().equals("end");
        int word = the ? at + 1 : at;
        Optional<CalendarUnit> unit =
                the || bare ? CalendarUnit.of(scan.token(word)).filter(CurrentUnitPhrase::isOne) : Optional.empty();
        if (isEnd(scan, at)) {
            return current(at, endOfEnd(scan, at), CalendarUnit.YEAR, anchors.ofNews());
        }
        int toDate = toDate(scan, word + 1);
        if (toDate > word + 1) {
            return CalendarUnit.of(scan.token(word))
                    .filter(CurrentUnitPhrase::isOne)
                    .flatMap(whole -> current(at, toDate, whole, anchors.ofNews()));
        }
        if (the && isDayOfTheText(scan, at)) {
            return current(at, word + 1, CalendarUnit.DAY, anchors);
        }
        if (unit.isEmpty() || scan.token(word).lower().endsWith("s") || !(ends(scan, word + 1) || isOver(scan, at))) {
            return Optional.empty();
        }
        if (isRest(scan, at)) {
            return current(at, word + 1, unit.get(), anchors.ofNews()).flatMap(whole -> rest(whole, anchors));
        }
        return unit.get() == CalendarUnit.WEEKEND
                ? anchors.published().flatMap(day -> weekend(scan, at, word + 1, day))
                : current(at, word + 1, unit.get(), isAhead(scan, at) ? anchors.ofNews() : anchors);
    }

    /** "The rest of the week". */
    private static boolean isRest(Scan scan, int at) {
        boolean rest = switch (scan.token(at - 2).lower()) {
            case "rest", "remainder", "remaining" -> true;
            default -> false;
        };
        return rest && scan.token(at - 1).lower().equals("of");
    }

    /** From the publication to the end. */
    private static Optional<Phrase> rest(Phrase whole, Anchors anchors) {
        return anchors.ofPublication()
                .flatMap(news -> whole.value()
                        .latest()
                        .map(end -> new DateInterval(news.date(), PartialDate.of(end)))
                        .map(days -> Phrase.counted(whole.from(), whole.to(), days, news.words())));
    }

    /** "Talks over the weekend failed". */
    private static boolean isOver(Scan scan, int at) {
        return scan.token(at - 1).lower().equals("over")
                && scan.token(at + 2).lower().endsWith("ed");
    }

    /** "She retires at the end of the year": what is to come is seen from the publication. */
    private static boolean isAhead(Scan scan, int at) {
        return Tense.around(scan, at) == Tense.FUTURE;
    }

    /** "By year-end", "at year's end"; "the year-end results" are a name. */
    private static boolean isEnd(Scan scan, int at) {
        boolean led = switch (scan.token(at - 1).lower()) {
            case "by", "at", "until", "before", "since", "of", "to", "from" -> true;
            default -> false;
        };
        int end = endOfEnd(scan, at);
        Token next = scan.token(end);
        boolean alone = !next.isWord() || DateWords.isFunctionWord(next);
        return led && scan.token(at).lower().equals("year") && end > at && alone;
    }

    /** One past the "end" of "year-end" and "year's end"; {@code at} where there is none. */
    private static int endOfEnd(Scan scan, int at) {
        int end = scan.token(at + 2).lower().equals("s") ? at + 3 : at + 2;
        boolean tied = scan.touchesPrevious(at + 1) && (end == at + 3 || DateWords.isDash(scan.token(at + 1)));
        return tied && scan.token(end).lower().equals("end") ? end + 1 : at;
    }

    /** "Later in the day", "closed for the day". */
    private static boolean isDayOfTheText(Scan scan, int at) {
        String lead = scan.token(at - 1).lower();
        String before = scan.token(at - 2).lower();
        boolean later =
                lead.equals("in") && (before.equals("later") || before.equals("earlier") || before.equals("late"));
        return scan.token(at + 1).lower().equals("day") && (later || lead.equals("for")) && ends(scan, at + 2);
    }

    /** One past "to date" or "-to-date" at token {@code at}; {@code at} where they do not stand. */
    private static int toDate(Scan scan, int at) {
        int to = DateWords.isDash(scan.token(at)) ? at + 1 : at;
        int date = DateWords.isDash(scan.token(to + 1)) ? to + 2 : to + 1;
        boolean written =
                scan.token(to).lower().equals("to") && scan.token(date).lower().equals("date");
        return written ? date + 1 : at;
    }

    private static boolean isOne(CalendarUnit unit) {
        return switch (unit) {
            case WEEK, WEEKEND, MONTH, QUARTER, YEAR -> true;
            default -> false;
        };
    }

    /** "The year of the dragon", "the week after the vote", "the year ended in March" and "the year end" are others. */
    private static boolean ends(Scan scan, int to) {
        Token next = scan.token(to);
        boolean other = switch (next.lower()) {
            case "of", "that", "when", "before", "after", "to", "from", "than", "the", "which", "where" -> true;
            default -> next.isWord() && !DateWords.isFunctionWord(next);
        };
        return !other && !next.isNumber() && !DateWords.isDash(next) && !next.is('\'') && !next.is('\u2019');
    }

    private static Optional<Phrase> current(int from, int to, CalendarUnit unit, Anchors anchors) {
        Optional<Anchor> told = anchors.ofTold().filter(anchor -> CountedPhrase.isFineEnough(anchor.date(), unit));
        boolean lost = anchors.told().filter(Told::leavesMonthOpen).isPresent();
        return told.or(() -> lost ? Optional.empty() : anchors.ofPublication())
                .flatMap(anchor -> anchor.date()
                        .earliest()
                        .flatMap(day -> unit.shifted(day, 0))
                        .map(value -> Phrase.counted(from, to, value, anchor.words())));
    }

    /** The weekend behind, or the one ahead where the verb looks ahead. */
    private static Optional<Phrase> weekend(Scan scan, int from, int to, LocalDate published) {
        boolean ahead = Tense.around(scan, from) == Tense.FUTURE;
        boolean inIt = published.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        Optional<DateValue> value = CalendarUnit.WEEKEND.shifted(published, ahead || inIt ? 0 : -1);
        return value.map(days -> Phrase.counted(from, to, days, RelativeWords.publication(published)));
    }
}
