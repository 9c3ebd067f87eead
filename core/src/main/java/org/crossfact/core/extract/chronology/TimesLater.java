package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.When;

/**
 * Reads a length of time told with the beginning and the end that it lies between: "the law of 2001 was repealed seven
 * years later, in 2010", "the siege began in 1941, ended in 1944 and lasted five years".
 */
final class TimesLater {

    private static final Lexicon HEDGES = Lexicon.load(TimesLater.class, "hedges.txt");
    private static final Set<String> BEGINNINGS = Set.of("began", "started", "opened", "erupted");
    private static final Set<String> ENDS = Set.of("ended", "closed", "finished", "stopped");

    /** Tokens; a sentence that never ends is looked at no farther. */
    private static final int WINDOW = 50;

    /** "The 14-day rail strike". */
    private static final int LONGEST_NAME = 3;

    private final Scan scan;
    private final ToldDates dates;

    private TimesLater(Scan scan, ToldDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    /** The times of a page, in reading order. */
    static List<Find<Elapsed>> of(Scan scan, ToldDates dates, List<Find<?>> finds) {
        TimesLater times = new TimesLater(scan, dates);
        Stream<Find<Elapsed>> later = dates.all()
                .filter(date -> scan.token(date.to() - 1).lower().equals("later"))
                .filter(date -> !HEDGES.contains(scan.token(date.from() - 1).lower()))
                .flatMap(date -> CountedTime.at(scan, date.from()).stream())
                .flatMap(time -> times.later(time).stream());
        Stream<Find<Elapsed>> lasted = finds.stream()
                .flatMap(find -> CountedTime.of(find).stream())
                .flatMap(time -> times.lasted(time).stream());
        return Stream.concat(later, lasted).toList();
    }

    /** "seven years later, in 2010", "on 16 March 2020, three weeks later". */
    private Optional<Find<Elapsed>> later(CountedTime time) {
        Optional<Find<When>> end = behind(time).or(() -> before(time)).filter(ToldDates::isSingleYear);
        return end.flatMap(date -> beginning(time, date)
                .map(start -> time.between(
                        Math.min(time.from(), date.from()),
                        Math.max(time.to() + 1, date.to()),
                        ToldDates.value(start),
                        ToldDates.value(date),
                        Manner.AFTER)));
    }

    private Optional<Find<When>> behind(CountedTime time) {
        int mark = time.to() + 1;
        int lead = scan.token(mark).is(',') ? mark + 1 : mark;
        return isLead(lead) ? dates.startingAt(lead + 1) : Optional.empty();
    }

    private Optional<Find<When>> before(CountedTime time) {
        return scan.token(time.from() - 1).is(',') ? dates.endingAt(time.from() - 1) : Optional.empty();
    }

    private boolean isLead(int at) {
        return scan.token(at).lower().equals("in") || scan.token(at).lower().equals("on");
    }

    /** The only date told before in the sentence, or in the one before where this one has none. */
    private Optional<Find<When>> beginning(CountedTime time, Find<When> end) {
        int start = start(time.from());
        int first = Math.min(time.from(), end.from());
        List<Find<When>> told = told(start, first).toList();
        if (told.isEmpty() && start > 0) {
            told = told(start(start - 1), start).toList();
        }
        return told.size() == 1 ? told.stream().filter(ToldDates::isSingleYear).findFirst() : Optional.empty();
    }

    private int start(int at) {
        return Math.max(scan.sentenceStart(at), at - WINDOW);
    }

    private Stream<Find<When>> told(int from, int to) {
        return dates.between(from, to).filter(ToldDates::tellsYear);
    }

    /** "began in 1941 and ended in 1944, lasted five years". */
    private Optional<Find<Elapsed>> lasted(CountedTime time) {
        int start = start(time.from());
        int end = Math.min(scan.sentenceEnd(time.from()), time.from() + WINDOW);
        List<Find<When>> told = told(start, end).toList();
        boolean both = told.size() == 2
                && (scan.token(time.from() - 1).lower().equals("lasted") || isLengthOf(time, told.get(0)))
                && told.stream().allMatch(ToldDates::isSingleYear)
                && isOf(BEGINNINGS, told.get(0))
                && isOf(ENDS, told.get(1));
        return both
                ? Optional.of(time.between(
                        Math.min(time.from(), told.get(0).from()),
                        Math.max(time.to(), told.get(1).to()),
                        ToldDates.value(told.get(0)),
                        ToldDates.value(told.get(1)),
                        Manner.LASTING))
                : Optional.empty();
    }

    /** "The 14-day strike | began on": the length stands before what began. */
    private boolean isLengthOf(CountedTime time, Find<When> beginning) {
        int verb = beginning.from() - 2;
        return time.to() < verb
                && verb - time.to() <= LONGEST_NAME
                && scan.token(time.to() - 2).is('-')
                && IntStream.range(time.to(), verb).allMatch(i -> scan.token(i).isWord());
    }

    private boolean isOf(Set<String> verbs, Find<When> date) {
        return isLead(date.from() - 1)
                && verbs.contains(scan.token(date.from() - 2).lower());
    }
}
