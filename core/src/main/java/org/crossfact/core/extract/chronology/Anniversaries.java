package org.crossfact.core.extract.chronology;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Reads what is counted from the year of publication: "25 years ago, in 1998", "today is the 25th anniversary of the
 * flood of 1998".
 */
final class Anniversaries {

    private static final Lexicon NOW = Lexicon.load(Anniversaries.class, "now-words.txt");
    private static final Lexicon HEDGES = Lexicon.load(Anniversaries.class, "hedges.txt");

    private static final Lexicon FOUNDED = Lexicon.load(Anniversaries.class, "founded.txt");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    /** "its 40th": the owner, the number, its ending. */
    private static final int ORDINAL_AND_OWNER = 3;

    /** "the 25th anniversary of the great flood in the valley of 1998". */
    private static final int LONGEST_EVENT = 9;

    private static final int WINDOW = 40;

    private final Scan scan;
    private final ToldDates dates;
    private final LocalDate published;

    private Anniversaries(Scan scan, ToldDates dates, LocalDate published) {
        this.scan = scan;
        this.dates = dates;
        this.published = published;
    }

    /** Nothing where the publication date is not known. */
    static Stream<Find<Elapsed>> of(Scan scan, ToldDates dates) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::toLocalDate);
        return published.stream().flatMap(day -> new Anniversaries(scan, dates, day).all());
    }

    private Stream<Find<Elapsed>> all() {
        Stream<Find<Elapsed>> ago = dates.all().flatMap(date -> ago(date).stream());
        Stream.Builder<Find<Elapsed>> anniversaries = Stream.builder();
        for (int i = 2; i < scan.size(); i++) {
            if (scan.token(i).lower().equals("anniversary")) {
                anniversary(i).ifPresent(anniversaries);
            }
        }
        return Stream.concat(ago, anniversaries.build());
    }

    /** "25 years ago, in 1998", "in 1998, 25 years ago". */
    private Optional<Find<Elapsed>> ago(Find<When> date) {
        boolean years = scan.token(date.to() - 1).lower().equals("ago")
                && scan.token(date.to() - 2).lower().startsWith("year")
                && !HEDGES.contains(scan.token(date.from() - 1).lower())
                && !isToldFromAnotherYear(date);
        Optional<PartialDate> counted = date.readings().get(0).value().single().filter(PartialDate::hasYear);
        Optional<Find<When>> stated = years && counted.isPresent() ? beside(date) : Optional.empty();
        return stated.map(year -> elapsed(
                Math.min(date.from(), year.from()),
                Math.max(date.to(), year.to()),
                ToldDates.value(year),
                published.getYear() - counted.orElseThrow().year(),
                Manner.AGO));
    }

    /** "In 2014 he said that ten years ago, in 2004,": counted from the year in which he said so. */
    private boolean isToldFromAnotherYear(Find<When> ago) {
        return dates.firstBetween(scan.sentenceStart(ago.from()), ago.from())
                .filter(ToldDates::tellsYear)
                .filter(told -> told.to() < ago.from() - 1)
                .isPresent();
    }

    private Optional<Find<When>> beside(Find<When> ago) {
        int behind = scan.token(ago.to()).is(',') || scan.token(ago.to()).is('(') ? ago.to() + 1 : ago.to();
        int year = scan.token(behind).lower().equals("in") ? behind + 1 : behind;
        Optional<Find<When>> next = year > ago.to() ? dates.startingAt(year) : Optional.empty();
        Token mark = scan.token(ago.from() - 1);
        Optional<Find<When>> before = mark.is(',') || mark.is('(') ? dates.endingAt(ago.from() - 1) : Optional.empty();
        return next.or(() -> before).filter(ToldDates::tellsYear);
    }

    /** "marks the 25th anniversary of the flood of 1998", in a sentence that speaks of now. */
    private Optional<Find<Elapsed>> anniversary(int at) {
        boolean ordinal = DateWords.isOrdinalEnding(scan.token(at - 1))
                && scan.touchesPrevious(at - 1)
                && scan.token(at - 2).isNumber()
                && scan.token(at - 2).text().length() <= 3;
        if (!ordinal) {
            return Optional.empty();
        }
        int count = Integer.parseInt(scan.token(at - 2).text());
        if (OWNERS.contains(scan.token(at - ORDINAL_AND_OWNER).lower())) {
            return own(at, count);
        }
        if (!scan.token(at + 1).lower().equals("of") || !speaksOfNow(at)) {
            return Optional.empty();
        }
        return dates.firstBetween(at + 2, Math.min(at + LONGEST_EVENT, scan.sentenceEnd(at)))
                .filter(ToldDates::tellsYear)
                .filter(date -> hasNoMark(at + 2, date.from()))
                .map(date -> elapsed(at - 2, date.to(), ToldDates.value(date), count, Manner.ANNIVERSARY));
    }

    /** "The firm, founded in 1964, celebrates its 50th anniversary": the only year of a sentence that speaks of now. */
    private Optional<Find<Elapsed>> own(int at, int count) {
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        Optional<Find<When>> year = dates.firstBetween(start, at).filter(ToldDates::tellsYear);
        boolean founded = year.filter(
                        date -> scan.token(date.from() - 1).lower().equals("in")
                                && FOUNDED.contains(scan.token(date.from() - 2).lower()))
                .isPresent();
        boolean only = founded
                && dates.firstBetween(year.get().to(), scan.sentenceEnd(at))
                        .filter(ToldDates::tellsYear)
                        .isEmpty();
        return only && hasNowWord(start, scan.sentenceEnd(at))
                ? Optional.of(
                        elapsed(year.get().from(), at + 1, ToldDates.value(year.get()), count, Manner.ANNIVERSARY))
                : Optional.empty();
    }

    private boolean hasNoMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scan.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word such as "today" or "will" stands in the sentence, and no year before the anniversary. */
    private boolean speaksOfNow(int at) {
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        int end = Math.min(scan.sentenceEnd(at), at + WINDOW);
        if (dates.firstBetween(start, at).filter(ToldDates::tellsYear).isPresent()) {
            return false;
        }
        return hasNowWord(start, end);
    }

    /** A weekday without a date is one of the days around the publication. */
    private boolean hasNowWord(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean weekday = scan.token(i).isCapitalised()
                    && DateWords.weekdayInFull(scan.token(i)).isPresent()
                    && scan.token(i - 1).lower().equals("on");
            if (weekday || NOW.contains(scan.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Find<Elapsed> elapsed(int from, int to, DateValue event, int count, Manner manner) {
        Elapsed elapsed = new Elapsed(event, PartialDate.of(published), count, Elapsed.Unit.YEAR, manner);
        return Find.printed(Kinds.ELAPSED, from, to, "chronology/elapsed", elapsed);
    }
}
