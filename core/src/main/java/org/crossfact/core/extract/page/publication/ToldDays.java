package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;

/** The days that the body of an article tells, and what they say of a day on which it may have been published. */
final class ToldDays {

    private static final int NEWS_DAYS = 14;
    private static final int PLAN_DAYS = 28;
    private static final int LONG_AFTER = 56;

    private final Page page;
    private final DateFinder finder;
    private final NewsWeekday weekday;

    ToldDays(Page page, DateFinder finder) {
        this.page = page;
        this.finder = finder;
        this.weekday = new NewsWeekday(page, finder.scan());
    }

    /** The weekday of the news. */
    NewsWeekday weekday() {
        return weekday;
    }

    /** Whether one of them lies shortly before {@code date}, as in news of that day. */
    boolean areBefore(LocalDate date) {
        return near(date).anyMatch(told -> !told.isAfter(date) && told.isAfter(date.minusDays(NEWS_DAYS)));
    }

    /** Whether one lies shortly before {@code date}, and none long after it. */
    boolean areOnlyBefore(LocalDate date) {
        return areBefore(date)
                && latest().filter(date.plusDays(LONG_AFTER)::isBefore).isEmpty();
    }

    /** Whether the news is of the weekday on which {@code date} fell or shortly before, and no site speaks or a day shortly after is announced. */
    boolean areOfWeekdayBefore(LocalDate date) {
        boolean alone = page.article().layout().isEmpty()
                && page.blocks().stream().filter(Block::isBoilerplate).count() <= 1;
        return weekday.isShortlyBefore(date) && (alone || arePlanned(date));
    }

    private boolean arePlanned(LocalDate date) {
        return near(date).anyMatch(told -> told.isAfter(date) && told.isBefore(date.plusDays(PLAN_DAYS)));
    }

    /** Those without a year are taken in that of {@code date}. */
    private Stream<LocalDate> near(LocalDate date) {
        return inBody(true)
                .filter(told -> told.hasDay() && told.hasMonth())
                .flatMap(told -> (told.hasYear() ? Optional.of(told) : told.inYear(date.getYear())).stream())
                .flatMap(told -> told.toLocalDate().stream());
    }

    /** The years that are told, each once. */
    Stream<Integer> years() {
        return inBody(false).filter(PartialDate::hasYear).map(PartialDate::year).distinct();
    }

    /** The latest day, or first day of a month, that is told with its year. */
    Optional<LocalDate> latest() {
        return inBody(false)
                .filter(date -> date.grain() == Grain.DAY || date.grain() == Grain.MONTH)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }

    /** @param ofNews whether the beginning of a term is left out: "from 1 March to 31 July" is news of no day */
    private Stream<PartialDate> inBody(boolean ofNews) {
        Scan scan = finder.scan();
        return finder.between(0, scan.size()).stream()
                .filter(find -> !(ofNews && scan.token(find.from() - 1).lower().equals("from")))
                .filter(find -> isBody(page.zoneAt(scan.token(find.from()).start())))
                .flatMap(find -> find.readings().get(0).value().single().stream());
    }

    private static boolean isBody(Zone zone) {
        return zone == Zone.BODY || zone == Zone.QUOTATION;
    }
}
