package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.TimeShapes;
import org.crossfact.core.extract.page.zone.look.TimeStamps;

/** Tells of the dates above a headline which is that of the article, and which may be the day on which the page was taken. */
final class AboveHeadline {

    private static final String BESIDE_ARTICLES = "it stands above the headline, as beside articles";

    private static final String OF_NEWS =
            "it stands right above the headline, and the text tells of a day shortly before";

    private static final String OF_WEEKDAY =
            "it stands right above the headline, and the text tells of the weekday of its news";

    private static final String BEFORE_OTHERS =
            "it stands right above the headline, and the page holds a later date: it is not the day on which the page"
                    + " was taken";

    private static final String ALONE =
            "it is the only date above the text, and no weekday stands beside it as beside the day on which a page is"
                    + " taken";

    private static final int LONGEST_TIMED = 80;

    private final Page page;
    private final DateFinder finder;
    private final ToldDays told;
    private final List<PublicationStatement> statements;

    /** @param statements what is said of the publication; those above the headline are put right in it */
    AboveHeadline(Page page, DateFinder finder, ToldDays told, List<PublicationStatement> statements) {
        this.page = page;
        this.finder = finder;
        this.told = told;
        this.statements = statements;
    }

    /** Takes the first date that something shows to be that of the article, where no other tells its day. */
    void choose() {
        List<Block> blocks = page.blocks();
        for (int i = 0; i + 1 < blocks.size() && !isAnyTold(); i++) {
            Block line = blocks.get(i);
            boolean right = isRightAbove(blocks, i);
            statements.replaceAll(one -> isIn(line, one) ? chosen(one, line, right) : one);
        }
    }

    private boolean isAnyTold() {
        return statements.stream().anyMatch(one -> one.standing().isOfFirstPublication());
    }

    private static boolean isIn(Block line, PublicationStatement one) {
        return one.standing() == PublicationStanding.ABOVE
                && one.evidence().filter(line.span()::contains).isPresent();
    }

    /** Whether a headline follows, perhaps behind a kicker or the time that the reading takes. */
    private boolean isRightAbove(List<Block> blocks, int i) {
        boolean between = i + 2 < blocks.size()
                && (blocks.get(i + 1).zone() == Zone.DECK
                        || TimeShapes.holdsReadingTime(
                                finder.tokens(blocks.get(i + 1).span())));
        return blocks.get(between ? i + 2 : i + 1).zone() == Zone.HEADLINE;
    }

    private PublicationStatement chosen(PublicationStatement above, Block line, boolean right) {
        return reason(above, line, right)
                .map(why -> new PublicationStatement(
                        above.date(), above.evidence(), PublicationStanding.BESIDE_HEADLINE, why))
                .orElse(above);
    }

    /** What tells that a date is that of the article; empty when nothing does. */
    private Optional<String> reason(PublicationStatement above, Block line, boolean right) {
        List<Token> words = finder.tokens(line.span());
        if (DatedLines.isOfArticle(line)) {
            return Optional.of(BESIDE_ARTICLES);
        }
        if (isNamedApart(line)) {
            return Optional.empty();
        }
        if (right && isTimed(line, words)) {
            return Optional.of(BESIDE_ARTICLES);
        }
        Optional<String> shown = right ? above.date().toLocalDate().flatMap(this::shown) : Optional.empty();
        boolean bare = TimeStamps.others(words).isEmpty() && TimeShapes.isOfArticle(words);
        return shown.isPresent() || !bare || !isAlone(above) ? shown : Optional.of(ALONE);
    }

    /** Whether the names in the page's code say that a line is the site's, such as "date-today". */
    private boolean isNamedApart(Block line) {
        return page.article().layout().stream()
                .filter(told -> told.isBoilerplate() && told.furniture() != Furniture.OTHER)
                .anyMatch(told -> told.span().contains(line.span()));
    }

    /** "13 January 2023 / 11:40": of a line that the format tells apart without a reason, the time of day tells more. */
    private boolean isTimed(Block line, List<Token> words) {
        boolean told = !page.article().layout().isEmpty();
        return (line.furniture() == Furniture.OTHER || (!told && line.furniture() == Furniture.NAVIGATION))
                && line.span().length() <= LONGEST_TIMED
                && TimeShapes.holdsClock(words);
    }

    /** What the text and the other dates of the page show of a day. */
    private Optional<String> shown(LocalDate day) {
        if (told.areBefore(day)) {
            return Optional.of(OF_NEWS);
        }
        if (told.areOfWeekdayBefore(day)) {
            return Optional.of(OF_WEEKDAY);
        }
        return isLaterTold(day) ? Optional.of(BEFORE_OTHERS) : Optional.empty();
    }

    /** What was published later stands on no page that was taken before. */
    private boolean isLaterTold(LocalDate day) {
        return statements.stream()
                .flatMap(one -> one.date().toLocalDate().stream())
                .anyMatch(day::isBefore);
    }

    private boolean isAlone(PublicationStatement above) {
        return statements.stream()
                .filter(one -> one.standing() == PublicationStanding.ABOVE)
                .allMatch(above::equals);
    }
}
