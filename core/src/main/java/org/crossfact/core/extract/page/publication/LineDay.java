package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Reads the day that a date in a line around the text means: with the year of its line, a year implied, or its parts still open. */
final class LineDay {

    private static final Pattern POINTS = Pattern.compile("(?<day>\\d{1,2})\\.\\d{1,2}\\.\\d{2,4}");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** "Issue 14, May": word, number and comma stand before the date. */
    private static final int NEAR_ISSUE = 3;

    private final Page page;
    private final DateFinder finder;
    private final ImpliedYear implied;
    private final OpenDays openDays;

    /** @param openDays takes the dates whose day and month may change places */
    LineDay(Page page, DateFinder finder, ImpliedYear implied, OpenDays openDays) {
        this.page = page;
        this.finder = finder;
        this.implied = implied;
        this.openDays = openDays;
    }

    /**
     * The statement that a date of a line makes; empty where it tells no day.
     *
     * @param standing how the line stands to the publication
     * @param ofArticle whether the line is one of the article's head or foot
     * @param number which of the statements it will be
     */
    Optional<PublicationStatement> of(Find<When> find, PublicationStanding standing, boolean ofArticle, int number) {
        List<PartialDate> days = DateFinder.days(find);
        Span span = finder.span(find);
        if (days.isEmpty()) {
            return (ofArticle || isBesideIssue(find)) && standing != PublicationStanding.APART
                    ? month(find, standing)
                    : Optional.empty();
        }
        PartialDate first = days.get(0);
        if (!first.hasYear() && yearApart(span).isPresent()) {
            return yearApart(span)
                    .flatMap(first::inYear)
                    .map(date ->
                            new PublicationStatement(date, Optional.of(span), standing, DatedLines.where(standing)));
        }
        if (!first.hasYear()) {
            return standing.isOfFirstPublication() || (ofArticle && standing == PublicationStanding.ABOVE)
                    ? implied.of(first, span, "a line of its own before the text")
                    : Optional.empty();
        }
        Optional<PartialDate> sure = days.size() == 1 ? Optional.of(first) : dayFirst(days, span);
        if (sure.isEmpty()) {
            openDays.add(number, days, firstNumber(find));
        }
        return Optional.of(new PublicationStatement(
                sure.orElse(PartialDate.ofYear(first.year())),
                Optional.of(span),
                standing,
                sure.isPresent()
                        ? DatedLines.where(standing)
                        : DatedLines.where(standing) + "; day and month may change places"));
    }

    /** "Aug 14, 6:22 PM ET 2006": the only year of the line, else the year that is a line of its own. */
    private Optional<Integer> yearApart(Span date) {
        String text = page.text();
        int from = text.lastIndexOf('\n', date.start()) + 1;
        int to = text.indexOf('\n', date.end());
        List<Integer> years = finder.tokens(new Span(from, to < 0 ? text.length() : to)).stream()
                .map(Token::text)
                .filter(word -> YEAR.matcher(word).matches())
                .map(Integer::valueOf)
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : yearAlone();
    }

    /** The year that is a line of its own before the text, apart from its day. */
    private Optional<Integer> yearAlone() {
        return page.blocks().stream()
                .takeWhile(block -> !DatedLines.isText(block))
                .map(block -> block.span().in(page.text()))
                .filter(line -> YEAR.matcher(line).matches())
                .map(Integer::valueOf)
                .findFirst();
    }

    private int firstNumber(Find<When> find) {
        Token first = finder.scan().token(find.from());
        return first.isNumber() && first.text().length() <= 2 ? Integer.parseInt(first.text()) : 0;
    }

    /** "May 2013 Issue", "Issue 14, May 2013". */
    private boolean isBesideIssue(Find<When> find) {
        return IntStream.of(find.from() - NEAR_ISSUE, find.from() - 2, find.from() - 1, find.to())
                .mapToObj(i -> finder.scan().token(Math.max(i, 0)).lower())
                .anyMatch(word -> word.equals("issue") || word.equals("edition"));
    }

    /** "February 2020 issue". */
    private Optional<PublicationStatement> month(Find<When> find, PublicationStanding standing) {
        return find.readings()
                .get(0)
                .value()
                .single()
                .filter(date -> date.grain() == Grain.MONTH && date.hasYear())
                .map(date -> new PublicationStatement(
                        date, Optional.of(finder.span(find)), standing, DatedLines.where(standing)));
    }

    /** "11.06.2021": those who write points begin with the day. */
    private Optional<PartialDate> dayFirst(List<PartialDate> days, Span span) {
        Matcher points = POINTS.matcher(span.in(page.text()));
        return points.matches()
                ? days.stream()
                        .filter(day -> day.day() == Integer.parseInt(points.group("day")))
                        .findFirst()
                : Optional.empty();
    }
}
