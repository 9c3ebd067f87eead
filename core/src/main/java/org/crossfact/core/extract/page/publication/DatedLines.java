package org.crossfact.core.extract.page.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.page.zone.look.DateLabels;
import org.crossfact.core.extract.page.zone.look.TimeShapes;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.read.MonthsElsewhere;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Reads the dates in the lines around the text of a page, each with how it stands to the publication of the article. */
final class DatedLines {

    private static final Lexicon OTHER_EVENTS = Lexicon.load(DatedLines.class, "words-of-other-days.txt");

    private static final Lexicon EVENTS = Lexicon.load(DatedLines.class, "words-of-events.txt");

    private static final Set<String> PAGES = Set.of("page", "site", "website");

    /** What may stand between such a word and its date. */
    private static final Set<String> BETWEEN = Set.of(":", "date", "on", "at", "the", "of");

    private static final int MOST_BETWEEN = 4;

    private static final int LONGEST_LINE = 160;
    private static final int CLOSE_BELOW = 4;
    private static final int MOST_APART = 3;

    private final Page page;
    private final DateFinder finder;
    private final LineDay lineDay;
    private final List<PublicationStatement> statements = new ArrayList<>();
    private final OpenDays openDays;
    private final boolean hasHeadline;
    private boolean belowHeadline;

    private DatedLines(Page page, DateFinder finder, ToldDays told) {
        this.page = page;
        this.finder = finder;
        this.openDays = new OpenDays(told);
        this.lineDay = new LineDay(page, finder, new ImpliedYear(told), openDays);
        this.hasHeadline = page.blocks().stream().anyMatch(block -> block.zone() == Zone.HEADLINE);
    }

    /** @param stated what is said of the publication elsewhere: it settles which number of a date is the day */
    static List<PublicationStatement> of(
            Page page, DateFinder finder, ToldDays told, List<PublicationStatement> stated) {
        DatedLines lines = new DatedLines(page, finder, told);
        lines.read();
        DayMonthOrder order = new DayMonthOrder(page, finder.scan(), told.weekday());
        lines.openDays.settle(lines.statements, stated, order);
        return lines.statements;
    }

    private void read() {
        int body = 0;
        int last = -1;
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            last = isText(blocks.get(i)) ? i : last;
        }
        int apart = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            body += isText(block) ? 1 : 0;
            belowHeadline |= block.zone() == Zone.HEADLINE;
            boolean line = !isText(block)
                    && (isOfArticle(block) || block.span().length() <= LONGEST_LINE)
                    && holdsDigit(block.span());
            boolean wanted =
                    line && (!block.isBoilerplate() || body == 0 || i - last <= CLOSE_BELOW || apart < MOST_APART);
            if (wanted) {
                apart += block.isBoilerplate() && body > 0 ? 1 : 0;
                line(block, body == 0, i - last <= CLOSE_BELOW);
            }
        }
    }

    static boolean isText(Block block) {
        return block.zone() == Zone.BODY || block.zone() == Zone.QUOTATION;
    }

    static boolean isOfArticle(Block block) {
        return block.zone() == Zone.DATELINE || block.zone() == Zone.BYLINE;
    }

    private boolean holdsDigit(Span span) {
        return page.text().substring(span.start(), span.end()).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void line(Block block, boolean before, boolean closeBelow) {
        int from = finder.scan().tokenAt(block.span().start());
        List<Find<When>> finds = finder.in(block.span());
        boolean dayTold =
                finds.stream().flatMap(find -> DateFinder.days(find).stream()).anyMatch(PartialDate::hasYear);
        Optional<PartialDate> scattered = isOfArticle(block) && !dayTold
                ? LineForms.read(block.span().in(page.text()), finder.tokens(block.span()))
                : Optional.empty();
        if (finds.isEmpty() || scattered.isPresent()) {
            elsewhere(
                    block,
                    standing(
                            block,
                            label(from, finder.scan().tokenAt(block.span().end())),
                            before,
                            closeBelow),
                    scattered);
            return;
        }
        for (Find<When> find : finds) {
            if (!isOfAnotherEvent(find)) {
                PublicationStanding standing = standing(block, label(from, find.from()), before, closeBelow);
                lineDay.of(find, standing, isOfArticle(block), statements.size())
                        .ifPresent(statements::add);
            }
            from = find.to();
        }
    }

    /** "Year to 31 December 1986", "Born on March 3, 1921", "Closing date: 4 May 2020": a day of something else. */
    private boolean isOfAnotherEvent(Find<When> find) {
        if (finder.isInRange(find)) {
            return true;
        }
        int before = find.from() - 1;
        while (before > find.from() - MOST_BETWEEN
                && BETWEEN.contains(finder.scan().token(before).lower())) {
            before--;
        }
        return OTHER_EVENTS.contains(finder.scan().token(before).lower());
    }

    /** "5 avril 2021", "31.07.18", "02 Monday Sep 2013": no date as a text writes it. */
    private void elsewhere(Block block, PublicationStanding standing, Optional<PartialDate> scattered) {
        String line = block.span().in(page.text());
        scattered
                .or(() -> MonthsElsewhere.read(line).map(PartialDate::of))
                .ifPresent(day -> statements.add(
                        new PublicationStatement(day, Optional.of(block.span()), standing, where(standing))));
    }

    /** The last label between two places of a line: "published", "updated", or nothing. */
    private String label(int from, int to) {
        String label = "";
        for (int i = from; i < to; i++) {
            label = DateLabels.of(finder.scan().token(i)).orElse(label);
        }
        return label;
    }

    private PublicationStanding standing(Block block, String label, boolean before, boolean closeBelow) {
        List<Token> tokens = finder.tokens(block.span());
        boolean event = label.isEmpty() && tokens.stream().anyMatch(word -> EVENTS.contains(word.lower()));
        if (event || TimeShapes.tellToday(tokens) || TimeShapes.holdsHours(tokens)) {
            return PublicationStanding.APART;
        }
        boolean ofArticle = isOfArticle(block);
        boolean ofPage = block.isBoilerplate()
                || (!tokens.isEmpty() && PAGES.contains(tokens.get(0).lower()));
        if (ofPage && !before && label.equals("updated")) {
            return PublicationStanding.APART; // the foot of a site tells when its page was changed
        }
        if (ofArticle && !label.isEmpty()) {
            return label.equals("updated") ? PublicationStanding.UPDATED : PublicationStanding.LABELLED;
        }
        if (ofArticle && before && !belowHeadline && hasHeadline) {
            return PublicationStanding.ABOVE;
        }
        if (ofArticle && before) {
            return isTold() ? PublicationStanding.UPDATED : PublicationStanding.BESIDE_HEADLINE;
        }
        boolean other = block.furniture() == Furniture.RELATED
                || block.furniture() == Furniture.COMMENTS
                || block.furniture() == Furniture.LEGAL;
        if (before && block.isBoilerplate()) {
            return belowHeadline && !other && !isTold()
                    ? PublicationStanding.BESIDE_HEADLINE
                    : PublicationStanding.ABOVE;
        }
        boolean ofSite =
                block.isBoilerplate() && !page.article().layout().isEmpty(); // a format tells the foot of a site
        boolean below = !before && !other && !ofSite && (ofArticle || closeBelow) && block.zone() != Zone.CAPTION;
        return below ? PublicationStanding.BELOW : PublicationStanding.APART;
    }

    /** Whether a date of first publication already stands in the lines before: the next one tells of a change. */
    private boolean isTold() {
        return statements.stream()
                .anyMatch(one -> one.evidence().isPresent() && one.standing().isOfFirstPublication());
    }

    static String where(PublicationStanding standing) {
        return switch (standing) {
            case LABELLED, UPDATED -> "a label announces it";
            case BESIDE_HEADLINE -> "a line of its own before the text";
            case BELOW -> "a line below the text";
            case ABOVE -> "it stands before the article and may be the day on which the page was taken";
            default -> "it belongs to another part of the page";
        };
    }
}
