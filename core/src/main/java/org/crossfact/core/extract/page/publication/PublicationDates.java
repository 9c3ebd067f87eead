package org.crossfact.core.extract.page.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;

/**
 * Finds when an article was published: all dates that may tell it are weighed by where they stand, and the best is
 * taken. A date that the text tells of something else, and today, are never taken.
 */
public final class PublicationDates {

    private static final Pattern IN_ADDRESS = Pattern.compile("[/-](?<year>(19|20)\\d\\d)"
            + "(?:/[A-Za-z_-]{2,40}(?=/[01]?\\d/[0-3]?\\d/))?"
            + "(?:[/-]?(?<month>[01]\\d)[/-]?|/(?<named>[a-z]{3,9})/)(?<day>[0-3]\\d)(?=[/_.?-]|$)");

    /** Servers and editors of pages write these of the file, whatever it shows. */
    private static final Set<String> OF_FILE = Set.of("<meta> last-modified", "<meta> last_modified", "<meta> lastmod");

    private static final int LONGEST_ADDRESS = 2000;

    private final Page page;
    private final DateFinder finder;
    private final ToldDays told;
    private final List<PublicationStatement> statements = new ArrayList<>();

    private PublicationDates(Page page) {
        this.page = page;
        this.finder = new DateFinder(page);
        this.told = new ToldDays(page, finder);
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
        dates.statements.addAll(DatedLines.of(page, dates.finder, dates.told, dates.statements));
        List<PublicationStatement> ofPage = new DatedParts(page).setApart(List.copyOf(dates.statements));
        dates.statements.clear();
        dates.statements.addAll(ofPage);
        new AboveHeadline(page, dates.finder, dates.told, dates.statements).choose();
        dates.inText();
        return dates.choose();
    }

    private void stated(StatedDate stated) {
        PublicationStanding changed =
                OF_FILE.contains(stated.where()) ? PublicationStanding.APART : PublicationStanding.STATED_CHANGE;
        PublicationStanding standing = stated.modified() ? changed : PublicationStanding.STATED;
        Metadata.day(stated.date())
                .or(() -> DateFinder.only(stated.date()))
                .ifPresent(date ->
                        statements.add(new PublicationStatement(date, Optional.empty(), standing, stated.where())));
    }

    /** ".../2023/07/27/...", ".../news-20230727", ".../2023/jul/27/...", ".../2023/sport/07/27/...". */
    private void address() {
        String url = ownAddress();
        Matcher date = IN_ADDRESS.matcher(url.substring(0, Math.min(url.length(), LONGEST_ADDRESS)));
        if (date.find()) {
            day(date)
                    .ifPresent(day -> statements.add(new PublicationStatement(
                            day, Optional.empty(), PublicationStanding.ADDRESS, "the address of the page holds it")));
        }
    }

    /** The address that is stated, else the one that is a line before the text. */
    private String ownAddress() {
        String stated = page.article().metadata().url();
        return !stated.isEmpty()
                ? stated
                : page.blocks().stream()
                        .takeWhile(block -> block.zone() != Zone.BODY)
                        .map(block -> block.span().in(page.text()))
                        .filter(line -> line.startsWith("http") && line.indexOf(' ') < 0)
                        .findFirst()
                        .orElse("");
    }

    private static Optional<PartialDate> day(Matcher date) {
        String year = date.group("year");
        String day = date.group("day");
        return date.group("month") != null
                ? PartialDate.parse(year + "-" + date.group("month") + "-" + day)
                : DateFinder.only(day + " " + date.group("named") + " " + year);
    }

    /** The headline may end with a day, and the text begin with one. */
    private void inText() {
        if (!isAnyTold()) {
            statements.replaceAll(new HeadlineDay(page, told)::of);
        }
        new DateLine(page, finder, new ImpliedYear(told)).find(!isAnyTold()).ifPresent(statements::add);
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
