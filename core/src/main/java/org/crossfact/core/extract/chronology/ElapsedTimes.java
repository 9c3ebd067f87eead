package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.When;

/** Reads lengths of time that stand right beside the dates they lie between. */
final class ElapsedTimes {

    private static final Lexicon RANGE_LEADS = Lexicon.load(ElapsedTimes.class, "range-leads.txt");
    private static final Lexicon PARTING = Lexicon.load(ElapsedTimes.class, "parting.txt");

    /** "a five-day visit to the islands from June 26 to 30": no more tokens stand between. */
    private static final int WIDEST_GAP = 6;

    private static final Set<String> TOTALS = Set.of("total", "span", "period");

    /** "five years, two of them in prison". */
    private static final Set<String> RELATIVES = Set.of("which", "them", "these", "those", "that");

    private static final Set<String> SUPERLATIVES = Set.of("first", "worst", "best");

    /** "highest"; "rest" and "west" are none. */
    private static final int SHORTEST_SUPERLATIVE = 5;

    private static final int WIDEST_SUPERLATIVE = 8;

    /** "25 years after the great flood of 1989". */
    private static final int LONGEST_EVENT = 7;

    private final Scan scan;
    private final ToldDates dates;

    private ElapsedTimes(Scan scan, ToldDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    /** The elapsed times of a page, in no order. */
    static List<Find<Elapsed>> of(Scan scan, ToldDates dates, List<Find<?>> finds) {
        ElapsedTimes times = new ElapsedTimes(scan, dates);
        Stream<Find<Elapsed>> counted = finds.stream()
                .flatMap(find -> CountedTime.of(find).stream())
                .flatMap(time -> times
                        .lastingBefore(time)
                        .or(() -> times.lastingBehind(time))
                        .or(() -> times.after(time))
                        .or(() -> times.firstSince(time))
                        .stream());
        return Stream.concat(counted, Anniversaries.of(scan, dates)).toList();
    }

    /** "the five-day visit from June 26 to 30", "a two-week tour (3 to 24 May)". */
    private Optional<Find<Elapsed>> lastingBefore(CountedTime time) {
        for (int i = time.to(); i < time.to() + WIDEST_GAP; i++) {
            Optional<Find<When>> range = dates.startingAt(i).filter(ElapsedTimes::isStretch);
            if (range.isPresent()) {
                boolean led =
                        i > time.to() && RANGE_LEADS.contains(scan.token(i - 1).text());
                return led && !goesOn(range.get())
                        ? Optional.of(lasting(
                                time, range.get(), time.from(), range.get().to()))
                        : Optional.empty();
            }
            Token token = scan.token(i);
            boolean word = token.isWord()
                    ? !PARTING.contains(token.lower()) || token.lower().equals("to")
                    : token.is('(') || isCommaBeforeFrom(i, time);
            if (!word) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With beginning and end in words; "in the past month" tells when, not how long. */
    private static boolean isStretch(Find<When> range) {
        return ToldDates.isRange(range)
                && !range.readings().get(0).value().stated().isEmpty();
    }

    /** "from 2010 to 2014 and again from 2020": the length may be that of both. */
    private boolean goesOn(Find<When> range) {
        return scan.token(range.to()).lower().equals("and")
                && dates.firstBetween(range.to(), range.to() + WIDEST_GAP).isPresent();
    }

    /** "For five days, from June 26 to 30", "the five-day fair, from June 26 to 30". */
    private boolean isCommaBeforeFrom(int at, CountedTime time) {
        return at < time.to() + 2
                && scan.token(at).is(',')
                && scan.token(at + 1).lower().equals("from");
    }

    /** "from June 26 to 30, five days,", "1990 to 1993 (three years)". */
    private Optional<Find<Elapsed>> lastingBehind(CountedTime time) {
        int mark = beforeLead(time.from() - 1);
        boolean beside = scan.token(mark).is(',') || scan.token(mark).is('(');
        Token next = scan.token(time.to());
        boolean summed =
                next.lower().equals("in") && scan.token(time.to() + 1).lower().equals("all");
        boolean ofThings = next.lower().equals("of")
                && !RELATIVES.contains(scan.token(time.to() + 1).lower());
        boolean closed = (!next.isWord() && !next.is('-')) || summed || ofThings;
        return beside && closed
                ? dates.endingAt(mark)
                        .filter(ElapsedTimes::isStretch)
                        .map(range -> lasting(time, range, range.from(), time.to()))
                : Optional.empty();
    }

    /** Over "for", "a total of", "a span of" or "that is, for". */
    private int beforeLead(int at) {
        boolean total = scan.token(at).lower().equals("of")
                && TOTALS.contains(scan.token(at - 1).lower())
                && scan.token(at - 2).lower().equals("a");
        if (total) {
            return at - 3;
        }
        int mark = scan.token(at).lower().equals("for") ? at - 1 : at;
        boolean thatIs = scan.token(mark).is(',')
                && scan.token(mark - 1).lower().equals("is")
                && scan.token(mark - 2).lower().equals("that");
        return thatIs ? mark - 3 : mark;
    }

    private static Find<Elapsed> lasting(CountedTime time, Find<When> range, int from, int to) {
        DateInterval interval = (DateInterval) ToldDates.value(range);
        return time.between(from, to, interval.from(), interval.to(), Manner.LASTING);
    }

    /** "In 2014, 25 years after the flood of 1989,", "in 1964, 25 years before the fall of 1989". */
    private Optional<Find<Elapsed>> after(CountedTime time) {
        String relation = scan.token(time.to()).lower();
        boolean related = time.isYears()
                && (relation.equals("after") || relation.equals("before"))
                && scan.token(time.from() - 1).is(',');
        Optional<Find<When>> stated = dates.endingAt(time.from() - 1).filter(ToldDates::tellsYear);
        if (!related || stated.isEmpty() || !isLed(stated.get())) {
            return Optional.empty();
        }
        return event(time.to() + 1).map(event -> {
            boolean later = relation.equals("after");
            return time.between(
                    stated.get().from(),
                    event.to(),
                    ToldDates.value(later ? event : stated.get()),
                    ToldDates.value(later ? stated.get() : event),
                    Manner.AFTER);
        });
    }

    /** "For the first time in 14 years, since 2000", "the worst in 14 years, since 2000": counted up to the publication. */
    private Optional<Find<Elapsed>> firstSince(CountedTime time) {
        boolean written = time.isYears()
                && scan.token(time.from() - 1).lower().equals("in")
                && scan.token(time.to()).is(',')
                && scan.token(time.to() + 1).lower().equals("since")
                && hasSuperlative(time.from());
        Optional<Find<When>> since = written
                ? dates.startingAt(time.to() + 2).filter(date -> ToldDates.tellsYear(date) && !ToldDates.isRange(date))
                : Optional.empty();
        return since.flatMap(date -> toldOrPublished(time, date)
                .map(now -> time.between(time.from(), date.to(), ToldDates.value(date), now, Manner.AGO)));
    }

    /** What the sentence tells besides: "first time in 30 years, since 1991, that they won in 2021"; else the day of the news. */
    private Optional<DateValue> toldOrPublished(CountedTime time, Find<When> since) {
        int start = scan.sentenceStart(time.from());
        return dates.firstBetween(since.to(), scan.sentenceEnd(time.from()))
                .or(() -> dates.firstBetween(start, time.from()))
                .filter(ToldDates::tellsYear)
                .map(ToldDates::value)
                .or(() -> scan.page().published().date().map(DateValue.class::cast));
    }

    private boolean hasSuperlative(int end) {
        for (int i = end - 1; i >= Math.max(scan.sentenceStart(end), end - WIDEST_SUPERLATIVE); i--) {
            String word = scan.token(i).lower();
            if (SUPERLATIVES.contains(word) || (word.length() > SHORTEST_SUPERLATIVE && word.endsWith("est"))) {
                return true;
            }
        }
        return false;
    }

    /** "In 2014,"; without the preposition the year may number anything. */
    private boolean isLed(Find<When> date) {
        String lead = scan.token(date.from() - 1).lower();
        return lead.equals("in") || lead.equals("on");
    }

    /** The date of the event told from token {@code at} on, with nothing but words between. */
    private Optional<Find<When>> event(int at) {
        return dates.firstBetween(at, at + LONGEST_EVENT)
                .filter(ToldDates::tellsYear)
                .filter(date -> {
                    for (int i = at; i < date.from(); i++) {
                        if (!scan.token(i).isWord()
                                || PARTING.contains(scan.token(i).lower())) {
                            return false;
                        }
                    }
                    return true;
                });
    }
}
