package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * The sound dates of a page outside quotations, by their first tokens.
 *
 * @param dates what was found
 */
record ToldDates(NavigableMap<Integer, Find<When>> dates) {

    static ToldDates of(Scan scan, List<Find<?>> finds) {
        NavigableMap<Integer, Find<When>> dates = new TreeMap<>();
        finds.stream()
                .flatMap(find -> find.as(Kinds.DATE).stream())
                .filter(ToldDates::isSure)
                .filter(find -> isOfArticle(scan, find))
                .forEach(find -> dates.put(find.from(), find));
        return new ToldDates(dates);
    }

    private static boolean isSure(Find<When> find) {
        return find.flaw().isEmpty() && find.readings().size() == 1 && !(value(find) instanceof Duration);
    }

    /** What others say, they say at another time. */
    private static boolean isOfArticle(Scan scan, Find<When> find) {
        Span words = scan.span(find.from(), find.to());
        Zone zone = scan.page().zoneAt(words.start());
        return zone != Zone.QUOTATION && zone != Zone.BOILERPLATE;
    }

    static DateValue value(Find<When> find) {
        return find.readings().get(0).value().date();
    }

    Stream<Find<When>> all() {
        return dates.values().stream();
    }

    /** Whether the year stands in the words; one filled in tells nothing by itself. */
    static boolean tellsYear(Find<When> find) {
        return find.readings().get(0).value().stated().contains(DatePart.YEAR);
    }

    /** Whether the year is told or known from the publication: "on Monday". */
    static boolean hasYear(Find<When> find) {
        return find.readings()
                .get(0)
                .value()
                .single()
                .filter(PartialDate::hasYear)
                .isPresent();
    }

    static boolean isRange(Find<When> find) {
        return value(find) instanceof DateInterval;
    }

    /** The date that begins at token {@code at}. */
    Optional<Find<When>> startingAt(int at) {
        return Optional.ofNullable(dates.get(at));
    }

    /** The date that ends right before token {@code at}. */
    Optional<Find<When>> endingAt(int at) {
        return Optional.ofNullable(dates.lowerEntry(at))
                .map(Map.Entry::getValue)
                .filter(find -> find.to() == at);
    }

    /** The first date that begins at one of the tokens from {@code from} up to {@code to}. */
    Optional<Find<When>> firstBetween(int from, int to) {
        return Optional.ofNullable(dates.ceilingEntry(from))
                .map(Map.Entry::getValue)
                .filter(find -> find.from() < to);
    }

    /** Whether it is one date, no stretch, and its year stands in the words. */
    static boolean isSingleYear(Find<When> find) {
        return tellsYear(find) && !isRange(find);
    }

    /** The dates that begin at the tokens from {@code from} up to {@code to}, in reading order. */
    Stream<Find<When>> between(int from, int to) {
        return from < to ? dates.subMap(from, to).values().stream() : Stream.empty();
    }

    /** How many dates begin at the tokens from {@code from} up to {@code to}. */
    int countBetween(int from, int to) {
        return from < to ? dates.subMap(from, to).size() : 0;
    }
}
