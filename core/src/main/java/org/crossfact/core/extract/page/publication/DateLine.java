package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** The date line with which a text begins: "HARNMOUTH, 15 September 2023 (Orrin Valley News) -", "Moscow, June 28 (…)". */
final class DateLine {

    private static final int TOKENS = 16;
    private static final int PARAGRAPHS = 3;
    private static final int NEWS_DAYS = 14;

    private final Page page;
    private final DateFinder finder;

    DateLine(Page page, DateFinder finder) {
        this.page = page;
        this.finder = finder;
    }

    /** @param mayImply whether a date line without a year is worth reading all dates of the article */
    Optional<PublicationStatement> find(boolean mayImply) {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .limit(PARAGRAPHS)
                .flatMap(block -> in(block.span(), mayImply).stream())
                .findFirst();
    }

    /** A mark ends the line, and a place begins it. */
    private Optional<PublicationStatement> in(Span paragraph, boolean mayImply) {
        Scan scan = finder.scan();
        int from = scan.tokenAt(paragraph.start());
        int to = Math.min(from + TOKENS, scan.tokenAt(paragraph.end()));
        for (Find<When> find : mayHold(from, to) ? finder.between(from, to) : List.<Find<When>>of()) {
            Token after = scan.token(find.to());
            boolean ends = endsLine(after) || isBeforeAgency(find.to());
            boolean placeBefore = find.from() > from
                    && scan.token(find.from() - 1).is(',')
                    && scan.token(from).isCapitalised();
            if (ends && placeBefore && DateFinder.days(find).size() == 1) {
                PartialDate told = DateFinder.days(find).get(0);
                return told.hasYear() || mayImply ? statement(find, told) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A capital, a comma, a number and a mark that ends the line: most paragraphs begin without. */
    private boolean mayHold(int from, int to) {
        Scan scan = finder.scan();
        boolean comma = false;
        boolean number = false;
        for (int i = from; i < to && scan.token(from).isCapitalised(); i++) {
            comma |= scan.token(i).is(',');
            number |= comma && scan.token(i).isNumber();
            if (number && (endsLine(scan.token(i + 1)) || isBeforeAgency(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLine(Token token) {
        return token.is('(') || token.is('-') || token.is('\u2013') || token.is('\u2014') || token.is(':');
    }

    /** "PORT, March 31, VNA -", "PORT, August 27. /VTASS/": a name in capitals and a mark that ends the line follow. */
    private boolean isBeforeAgency(int at) {
        Scan scan = finder.scan();
        int name = at + 1;
        boolean parted = scan.token(at).is(',') || scan.token(at).is('.');
        boolean slashed = parted && scan.token(name).is('/');
        Token agency = scan.token(slashed ? name + 1 : name);
        Token end = scan.token(slashed ? name + 2 : name + 1);
        return parted && isInCapitals(agency) && (slashed ? end.is('/') : endsLine(end));
    }

    private static boolean isInCapitals(Token word) {
        return word.isWord() && word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
    }

    private Optional<PublicationStatement> statement(Find<When> find, PartialDate told) {
        String why = "the date line of the first paragraph";
        return told.hasYear()
                ? Optional.of(new PublicationStatement(
                        told, Optional.of(finder.span(find)), PublicationStanding.DATELINE, why))
                : inNearestYear(told, finder.span(find), why);
    }

    /** The day in the year in which it lies nearest to the latest date that the article tells. */
    Optional<PublicationStatement> inNearestYear(PartialDate told, Span span, String where) {
        return latestTold()
                .flatMap(latest -> nearest(told, latest))
                .map(date -> new PublicationStatement(
                        date,
                        Optional.of(span),
                        PublicationStanding.YEAR_IMPLIED,
                        where + ", in the year nearest to the latest date told"));
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

    /** Whether the article tells of a day shortly before {@code date}, as news of that day does. */
    boolean tellsOfDaysBefore(LocalDate date) {
        return toldNear(date).anyMatch(told -> !told.isAfter(date) && told.isAfter(date.minusDays(NEWS_DAYS)));
    }

    /** Whether the news is of the weekday on which {@code date} fell or shortly before, and no site speaks or a day shortly after is announced. */
    boolean tellsOfWeekdayBefore(LocalDate date) {
        boolean alone = page.article().layout().isEmpty()
                && page.blocks().stream().filter(Block::isBoilerplate).count() <= 1;
        return new NewsWeekday(page, finder.scan()).isShortlyBefore(date) && (alone || tellsOfPlans(date));
    }

    private boolean tellsOfPlans(LocalDate date) {
        return toldNear(date).anyMatch(told -> told.isAfter(date) && told.isBefore(date.plusDays(NEWS_DAYS * 2)));
    }

    /** The days that the body tells; those without a year in that of {@code date}. */
    private Stream<LocalDate> toldNear(LocalDate date) {
        return toldInBody(true)
                .filter(told -> told.hasDay() && told.hasMonth())
                .flatMap(told -> (told.hasYear() ? Optional.of(told) : told.inYear(date.getYear())).stream())
                .flatMap(told -> told.toLocalDate().stream());
    }

    /** @param ofNews whether the beginning of a term is left out: "from 1 March to 31 July" is news of no day */
    private Stream<PartialDate> toldInBody(boolean ofNews) {
        Scan scan = finder.scan();
        return finder.between(0, scan.size()).stream()
                .filter(find -> !(ofNews && scan.token(find.from() - 1).lower().equals("from")))
                .filter(find -> isBody(page.zoneAt(scan.token(find.from()).start())))
                .flatMap(find -> find.readings().get(0).value().single().stream());
    }

    /** The latest day or month with a year that the article itself tells. */
    private Optional<LocalDate> latestTold() {
        return toldInBody(false)
                .filter(date -> date.grain() == Grain.DAY || date.grain() == Grain.MONTH)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }

    private static boolean isBody(Zone zone) {
        return zone == Zone.BODY || zone == Zone.QUOTATION;
    }
}
