package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Zone;

/**
 * Knows a page that lists parts with days of their own, as one of coming events does: below a heading of its own, each
 * has a line with its day and then its text. None of these days is that of the page.
 */
final class DatedParts {

    private static final String WHY = "it is the day of one of several parts of the page";

    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 80;

    private final Page page;

    DatedParts(Page page) {
        this.page = page;
    }

    /** The statements in which the days of such parts are those of something else; unchanged on all other pages. */
    List<PublicationStatement> setApart(List<PublicationStatement> statements) {
        List<LocalDate> days = days(statements);
        boolean listed = days.size() >= FEWEST && days.stream().distinct().count() == days.size() && areToCome(days);
        return listed ? statements.stream().map(one -> apart(one, days)).toList() : statements;
    }

    /** What is told tells of earlier days; where later ones follow, each of them is announced. */
    private static boolean areToCome(List<LocalDate> days) {
        return days.stream().allMatch(day -> !day.isBefore(days.get(0)));
    }

    private static PublicationStatement apart(PublicationStatement one, List<LocalDate> days) {
        boolean ofPart = one.date().toLocalDate().filter(days::contains).isPresent()
                && one.standing() != PublicationStanding.LABELLED
                && (one.evidence().isPresent() || one.why().startsWith("<time>"));
        return ofPart ? new PublicationStatement(one.date(), one.evidence(), PublicationStanding.APART, WHY) : one;
    }

    private List<LocalDate> days(List<PublicationStatement> statements) {
        List<Block> blocks = page.blocks();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i + 1 < blocks.size(); i++) {
            Block line = blocks.get(i);
            if (line.zone() == Zone.DATELINE && isHeading(blocks.get(i - 1)) && DatedLines.isText(blocks.get(i + 1))) {
                day(line, statements).ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(Block line, List<PublicationStatement> statements) {
        return statements.stream()
                .filter(one -> one.evidence().filter(line.span()::contains).isPresent())
                .findFirst()
                .flatMap(one -> one.date().toLocalDate());
    }

    /** A short line without a stop that is not the headline of the page itself. */
    private boolean isHeading(Block block) {
        String line = block.span().in(page.text()).strip();
        return (block.zone() == Zone.BODY || block.zone() == Zone.DECK)
                && line.length() <= LONGEST_HEADING
                && !line.endsWith(".");
    }
}
