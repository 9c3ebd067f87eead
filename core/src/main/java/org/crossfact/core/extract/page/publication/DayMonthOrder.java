package org.crossfact.core.extract.page.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;

/**
 * Tells which number of "07/06/2015" is the day from the way in which the article writes its own dates. Those who write
 * "7 June" begin with the day. Of those who write "June 7" not all begin with the month: the weekday of the news decides.
 */
final class DayMonthOrder {

    private static final int PARAGRAPHS = 3;
    private static final int WEEK = 7;
    /** News is printed on its day, on the next one, or behind a Sunday. */
    private static final int MOST_DAYS_LATE = 2;

    private final Scan scan;
    private final List<Block> body;

    DayMonthOrder(Page page, Scan scan) {
        this.scan = scan;
        this.body = page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .toList();
    }

    /**
     * The day that is meant; empty where the article does not tell.
     *
     * @param days what the date may mean
     * @param first its first number
     */
    Optional<PartialDate> choose(List<PartialDate> days, int first) {
        boolean dayFirst = isWritten(-1);
        boolean monthFirst = isWritten(1);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return days.stream()
                .filter(day -> (dayFirst ? day.day() : day.month()) == first)
                .filter(day -> dayFirst || isOfNewsOnly(day, days))
                .findFirst();
    }

    /** Whether a number of a day stands right before (-1) or behind (1) the name of a month. */
    private boolean isWritten(int side) {
        return tokens(body.stream()).anyMatch(i -> DateWords.isMonth(scan.token(i)) && isDay(i + side));
    }

    private boolean isDay(int i) {
        return scan.token(i).isNumber() && scan.token(i).text().length() <= 2;
    }

    /** Whether the weekday that the lead tells lies shortly before this day, and before none of the others. */
    private boolean isOfNewsOnly(PartialDate day, List<PartialDate> days) {
        Optional<DayOfWeek> told = tokens(body.stream().limit(PARAGRAPHS))
                .flatMap(i -> DateWords.weekdayInFull(scan.token(i)).stream())
                .findFirst();
        return told.filter(weekday -> days.stream().allMatch(other -> isOfNews(other, weekday) == other.equals(day)))
                .isPresent();
    }

    private static boolean isOfNews(PartialDate day, DayOfWeek told) {
        Optional<LocalDate> date = day.toLocalDate();
        return date.filter(it -> Math.floorMod(it.getDayOfWeek().getValue() - told.getValue(), WEEK) <= MOST_DAYS_LATE)
                .isPresent();
    }

    /** The numbers of the tokens of some blocks. */
    private Stream<Integer> tokens(Stream<Block> blocks) {
        return blocks.flatMap(block -> Stream.iterate(
                scan.tokenAt(block.span().start()),
                i -> i < scan.tokenAt(block.span().end()),
                i -> i + 1));
    }
}
