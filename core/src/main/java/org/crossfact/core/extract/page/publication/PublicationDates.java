package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.TimeShapes;
import org.crossfact.core.value.PartialDate;

/**
 * Finds when an article was published: all dates that may tell it are weighed by where they stand, and the best is
 * taken. A date that the text tells of something else, and today, are never taken.
 */
public final class PublicationDates {

    private static final Pattern IN_ADDRESS = Pattern.compile("[/-](?<year>(19|20)\\d\\d)"
            + "(?:[/-]?(?<month>[01]\\d)[/-]?|/(?<named>[a-z]{3,9})/)(?<day>[0-3]\\d)(?=[/_.?-]|$)");

    private static final String ABOVE_NEWS =
            "it stands right above the headline, and the text tells of a day shortly before";

    private static final String ABOVE_WEEKDAY =
            "it stands right above the headline, and the text tells of the weekday of its news";

    private static final String ABOVE_OTHERS =
            "it stands right above the headline, and the page holds a later date: it is not the day on which the page was taken";

    private static final int LONGEST_TIMED = 80;
    private static final int LONGEST_ADDRESS = 2000;

    private final Page page;
    private final DateFinder finder;
    private final DateLine dateLine;
    private final List<PublicationStatement> statements = new ArrayList<>();

    private PublicationDates(Page page) {
        this.page = page;
        this.finder = new DateFinder(page);
        this.dateLine = new DateLine(page, finder);
    }

    /**
     * When the article was published, and what else tells a day.
     *
     * @param page the page as far as it is understood without the date
     */
    public static Published find(Page page) {
        PublicationDates dates = new PublicationDates(page);
        page.article().metadata().dates().forEach(dates::stated);
        dates.address();
        dates.statements.addAll(DatedLines.of(page, dates.finder, dates.dateLine, dates.statements));
        dates.aboveHeadline();
        boolean told = dates.isAnyTold();
        dates.dateLine.find(!told).ifPresent(dates.statements::add);
        return dates.choose();
    }

    private void stated(StatedDate stated) {
        PublicationStanding standing =
                stated.modified() ? PublicationStanding.STATED_CHANGE : PublicationStanding.STATED;
        Metadata.day(stated.date())
                .or(() -> DateFinder.only(stated.date()))
                .ifPresent(date ->
                        statements.add(new PublicationStatement(date, Optional.empty(), standing, stated.where())));
    }

    /** ".../2023/07/27/...", ".../news-20230727", ".../2023/jul/27/...". */
    private void address() {
        String url = page.article().metadata().url();
        Matcher date = IN_ADDRESS.matcher(url.substring(0, Math.min(url.length(), LONGEST_ADDRESS)));
        if (date.find()) {
            day(date)
                    .ifPresent(day -> statements.add(new PublicationStatement(
                            day, Optional.empty(), PublicationStanding.ADDRESS, "the address of the page holds it")));
        }
    }

    private static Optional<PartialDate> day(Matcher date) {
        String year = date.group("year");
        String day = date.group("day");
        return date.group("month") != null
                ? PartialDate.parse(year + "-" + date.group("month") + "-" + day)
                : DateFinder.only(day + " " + date.group("named") + " " + year);
    }

    /** Above the headline a page prints the day of the article, or the one on which it was taken. */
    private void aboveHeadline() {
        List<Block> blocks = page.blocks();
        for (int i = 0; i + 1 < blocks.size() && !isAnyTold(); i++) {
            Block line = blocks.get(i);
            boolean right = isRightAboveHeadline(blocks, i) && !isNamedApart(line);
            statements.replaceAll(one -> {
                boolean above = one.standing() == PublicationStanding.ABOVE
                        && one.evidence().filter(line.span()::contains).isPresent();
                return above ? promoted(one, DatedLines.isOfArticle(line) || (right && isTimed(line)), right) : one;
            });
        }
    }

    /** Whether the names in the page's code say that a line is the site's, such as "date-today". */
    private boolean isNamedApart(Block line) {
        return !page.article().layout().isEmpty() && line.isBoilerplate() && line.furniture() != Furniture.OTHER;
    }

    /** Whether a headline follows, perhaps behind a kicker. */
    private static boolean isRightAboveHeadline(List<Block> blocks, int i) {
        boolean kicker = blocks.get(i + 1).zone() == Zone.DECK && i + 2 < blocks.size();
        return blocks.get(kicker ? i + 2 : i + 1).zone() == Zone.HEADLINE;
    }

    /** "13 January 2023 / 11:40": of a line that the format tells apart without a reason, the time of day tells more. */
    private boolean isTimed(Block line) {
        return line.furniture() == Furniture.OTHER
                && line.span().length() <= LONGEST_TIMED
                && TimeShapes.holdsClock(finder.tokens(line.span()));
    }

    private PublicationStatement promoted(PublicationStatement above, boolean ofArticle, boolean right) {
        return reason(above, ofArticle, right)
                .map(why -> new PublicationStatement(
                        above.date(), above.evidence(), PublicationStanding.BESIDE_HEADLINE, why))
                .orElse(above);
    }

    /** What tells that a date above the headline is that of the article; empty when nothing does. */
    private Optional<String> reason(PublicationStatement above, boolean ofArticle, boolean right) {
        if (ofArticle) {
            return Optional.of("it stands above the headline, as beside articles");
        }
        Optional<LocalDate> day = right ? above.date().toLocalDate() : Optional.empty();
        if (day.filter(dateLine::tellsOfDaysBefore).isPresent()) {
            return Optional.of(ABOVE_NEWS);
        }
        if (day.filter(dateLine::tellsOfWeekdayBefore).isPresent()) {
            return Optional.of(ABOVE_WEEKDAY);
        }
        return day.filter(this::isLaterTold).map(taken -> ABOVE_OTHERS);
    }

    /** What was published later stands on no page that was taken before. */
    private boolean isLaterTold(LocalDate day) {
        return statements.stream()
                .flatMap(one -> one.date().toLocalDate().stream())
                .anyMatch(day::isBefore);
    }

    private boolean isAnyTold() {
        return statements.stream().anyMatch(one -> one.standing().isOfFirstPublication());
    }

    private Published choose() {
        statements.sort(Comparator.comparing(PublicationStatement::standing)
                .thenComparing(one -> !one.date().hasDay()));
        if (statements.isEmpty() || !statements.get(0).standing().mayDecide()) {
            return Published.nothing(statements);
        }
        PublicationStatement best = statements.get(0);
        return new Published(Optional.of(best.date()), best.evidence(), best.why(), statements);
    }
}
