package org.crossfact.core.extract.page.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;

/** The weekday that the lead of an article tells, and the days on which such news is printed. */
final class NewsWeekday {

    private static final Lexicon TERMS = Lexicon.load(NewsWeekday.class, "term-words.txt");

    private static final int PARAGRAPHS = 3;
    private static final int WEEK = 7;
    /** News is printed on its day, on the next one, or behind a Sunday. */
    private static final int MOST_DAYS_LATE = 2;

    private final Page page;
    private final Scan scan;

    NewsWeekday(Page page, Scan scan) {
        this.page = page;
        this.scan = scan;
    }

    /** The first weekday that the lead tells; looked for only where something hangs on it. */
    private Optional<DayOfWeek> told() {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .limit(PARAGRAPHS)
                .flatMapToInt(block -> IntStream.range(
                        scan.tokenAt(block.span().start()),
                        scan.tokenAt(block.span().end())))
                .filter(i -> !isOfTerm(scan, i))
                .boxed()
                .flatMap(i -> DateWords.weekdayInFull(scan.token(i)).stream())
                .findFirst();
    }

    /** "from Tuesday to Saturday", "the first Sunday of a month": what is so each week is no news. */
    private static boolean isOfTerm(Scan scan, int i) {
        boolean begins = TERMS.contains(scan.token(i + 1).lower())
                && DateWords.weekdayInFull(scan.token(i + 2)).isPresent();
        return begins || TERMS.contains(scan.token(i - 1).lower());
    }

    boolean isTold() {
        return told().isPresent();
    }

    /** Whether a day falls on the told weekday. */
    boolean is(LocalDate day) {
        return told().filter(day.getDayOfWeek()::equals).isPresent();
    }

    /** Whether news of the told weekday is printed on a day; never where no weekday is told. */
    boolean isShortlyBefore(LocalDate day) {
        return told().filter(weekday ->
                        Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK) <= MOST_DAYS_LATE)
                .isPresent();
    }
}
