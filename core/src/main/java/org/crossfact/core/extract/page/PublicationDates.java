package org.crossfact.core.extract.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateRecognisers;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Finds when an article was published: stated beside it, announced by a label, told in a line of its own before the
 * text, or in the date line of the first paragraph. A date that nothing of this tells is never guessed.
 */
final class PublicationDates {

    private static final int LONGEST_DATE_LINE = 40;
    private static final int DATELINE_TOKENS = 16;
    private static final int DATELINE_PARAGRAPHS = 3;

    private final Page page;
    private final Scan scan;

    private PublicationDates(Page page) {
        this.page = page;
        this.scan = new Scan(page);
    }

    /** @param page the page as far as it is understood without the date */
    static Published find(Page page) {
        Optional<PartialDate> date = page.article().metadata().day();
        if (date.isPresent()) {
            return new Published(date, Optional.empty(), "stated beside the article");
        }
        PublicationDates dates = new PublicationDates(page);
        return dates.labelled().or(dates::lineOfItsOwn).or(dates::dateline).orElse(Published.UNKNOWN);
    }

    private Optional<Published> labelled() {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.DATELINE)
                .flatMap(block -> fullDates(block.span()).stream())
                .findFirst()
                .map(find -> published(find, "a label announces it"));
    }

    private Optional<Published> lineOfItsOwn() {
        return page.blocks().stream()
                .takeWhile(block -> block.zone() != Zone.BODY)
                .filter(block -> block.span().length() <= LONGEST_DATE_LINE)
                .flatMap(block -> fullDates(block.span()).stream().filter(find -> begins(block, find)))
                .findFirst()
                .map(find -> published(find, "a line of its own before the text"));
    }

    private boolean begins(Block block, Find<When> find) {
        int first = scan.tokenAt(block.span().start());
        boolean weekday = DateWords.weekday(scan.token(first)).isPresent();
        int date = weekday && scan.token(first + 1).is(',') ? first + 2 : weekday ? first + 1 : first;
        return find.from() == date;
    }

    private Optional<Published> dateline() {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .limit(DATELINE_PARAGRAPHS)
                .flatMap(block -> dateline(block).stream())
                .findFirst();
    }

    /** "HARNMOUTH, 15 September 2023 (Orrin Valley News) -", "Moscow, June 28 (Reporter …)": a mark ends the line. */
    private Optional<Published> dateline(Block block) {
        int from = scan.tokenAt(block.span().start());
        int to = Math.min(from + DATELINE_TOKENS, scan.tokenAt(block.span().end()));
        for (Find<When> find : dates(from, to)) {
            Token after = scan.token(find.to());
            boolean ends = after.is('(') || after.is('-') || after.is('\u2013') || after.is('\u2014') || after.is(':');
            boolean placeBefore = find.from() > from
                    && scan.token(find.from() - 1).is(',')
                    && scan.token(from).isCapitalised();
            if (ends && placeBefore && day(find).isPresent()) {
                return withYear(find);
            }
        }
        return Optional.empty();
    }

    private Optional<Published> withYear(Find<When> find) {
        PartialDate told = day(find).orElseThrow();
        if (told.hasYear()) {
            return Optional.of(published(find, "the date line of the first paragraph"));
        }
        return latestTold()
                .flatMap(latest -> nearest(told, latest))
                .map(date -> new Published(
                        Optional.of(date),
                        Optional.of(scan.span(find.from(), find.to())),
                        "the date line of the first paragraph, in the year nearest to the latest date told"));
    }

    /** An article tells of days shortly before it was published, and of plans shortly after; of two years the earlier. */
    private static Optional<PartialDate> nearest(PartialDate told, LocalDate latest) {
        return IntStream.rangeClosed(latest.getYear() - 1, latest.getYear() + 1)
                .mapToObj(told::inYear)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> distance(date, latest)));
    }

    private static long distance(PartialDate date, LocalDate latest) {
        return date.toLocalDate()
                .map(day -> Math.abs(ChronoUnit.DAYS.between(day, latest)))
                .orElse(Long.MAX_VALUE);
    }

    /** The latest day or month with a year that the article itself tells. */
    private Optional<LocalDate> latestTold() {
        return dates(0, scan.size()).stream()
                .filter(find -> page.zoneAt(scan.token(find.from()).start()) == Zone.BODY)
                .flatMap(find -> find.readings().get(0).value().single().stream())
                .filter(date -> date.grain() == Grain.DAY || date.grain() == Grain.MONTH)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }

    private Published published(Find<When> find, String why) {
        return new Published(day(find), Optional.of(scan.span(find.from(), find.to())), why);
    }

    private List<Find<When>> fullDates(Span span) {
        return dates(scan.tokenAt(span.start()), scan.tokenAt(span.end())).stream()
                .filter(find -> day(find).filter(PartialDate::hasYear).isPresent())
                .toList();
    }

    private static Optional<PartialDate> day(Find<When> find) {
        return find.readings()
                .get(0)
                .value()
                .single()
                .filter(PartialDate::hasDay)
                .filter(PartialDate::hasMonth);
    }

    private List<Find<When>> dates(int from, int to) {
        List<Find<?>> finds = Recognition.finds(scan, DateRecognisers.absolute(), from, to);
        return new Overlaps()
                .refine(scan, finds).stream()
                        .flatMap(find -> find.as(Kinds.DATE).stream())
                        .filter(find -> find.flaw().isEmpty())
                        .toList();
    }
}
