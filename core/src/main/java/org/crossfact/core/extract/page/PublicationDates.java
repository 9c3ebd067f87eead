package org.crossfact.core.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;

/**
 * Finds when an article was published: all dates that may tell it are weighed by where they stand, and the best is
 * taken. A date that the text tells of something else, and today, are never taken.
 */
final class PublicationDates {

    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-](?<year>(19|20)\\d\\d)[/-]?(?<month>[01]\\d)[/-]?(?<day>[0-3]\\d)(?=[/_.?-]|$)");

    private static final String ABOVE_NEWS =
            "it stands right above the headline, and the text tells of a day shortly before";

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

    /** @param page the page as far as it is understood without the date */
    static Published find(Page page) {
        PublicationDates dates = new PublicationDates(page);
        page.article().metadata().dates().forEach(dates::stated);
        dates.address();
        dates.statements.addAll(DatedLines.of(page, dates.finder, dates.dateLine, dates.statements));
        dates.rightAboveHeadline();
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

    /** ".../2023/07/27/...", ".../news-20230727". */
    private void address() {
        String url = page.article().metadata().url();
        Matcher date = IN_ADDRESS.matcher(url.substring(0, Math.min(url.length(), LONGEST_ADDRESS)));
        if (date.find()) {
            String iso = date.group("year") + "-" + date.group("month") + "-" + date.group("day");
            PartialDate.parse(iso)
                    .ifPresent(day -> statements.add(new PublicationStatement(
                            day, Optional.empty(), PublicationStanding.ADDRESS, "the address of the page holds it")));
        }
    }

    /** A page prints the day on which it was taken there, or that of the article: then the text tells of the days before. */
    private void rightAboveHeadline() {
        List<Block> blocks = page.blocks();
        for (int i = 1; i < blocks.size() && !isAnyTold(); i++) {
            Span above = blocks.get(i - 1).span();
            if (blocks.get(i).zone() == Zone.HEADLINE) {
                statements.stream()
                        .filter(one -> one.evidence().filter(above::contains).isPresent())
                        .filter(one -> one.date()
                                .toLocalDate()
                                .filter(dateLine::tellsOfDaysBefore)
                                .isPresent())
                        .findFirst()
                        .map(one -> new PublicationStatement(
                                one.date(), one.evidence(), PublicationStanding.BESIDE_HEADLINE, ABOVE_NEWS))
                        .ifPresent(statements::add);
            }
        }
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
