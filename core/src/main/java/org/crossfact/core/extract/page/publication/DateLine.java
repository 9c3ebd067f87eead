package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** The date line with which a text begins: "HARNMOUTH, 15 September 2023 (Orrin Valley News) -", "Moscow, June 28 (…)". */
final class DateLine {

    private static final int TOKENS = 16;
    private static final int PARAGRAPHS = 5;

    private final Page page;
    private final DateFinder finder;
    private final ImpliedYear implied;

    DateLine(Page page, DateFinder finder, ImpliedYear implied) {
        this.page = page;
        this.finder = finder;
        this.implied = implied;
    }

    /** @param mayImply whether a date line without a year is worth reading all dates of the article */
    Optional<PublicationStatement> find(boolean mayImply) {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .limit(PARAGRAPHS)
                .flatMap(block -> in(block.span(), mayImply).stream())
                .findFirst()
                .filter(found -> !isColonBehind(found) || isInFirst(found));
    }

    /** "Ann, 2 December 2019: a fine kettle" is what a reader says; with a colon, a text begins in its first paragraph only. */
    private boolean isColonBehind(PublicationStatement found) {
        int end = found.evidence().map(Span::end).orElse(0);
        return page.text().startsWith(":", end);
    }

    private boolean isInFirst(PublicationStatement found) {
        return page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .findFirst()
                .filter(first -> found.evidence().filter(first.span()::contains).isPresent())
                .isPresent();
    }

    /** A mark ends the line, and a place begins it. */
    private Optional<PublicationStatement> in(Span paragraph, boolean mayImply) {
        Scan scan = finder.scan();
        int from = scan.tokenAt(paragraph.start());
        int to = Math.min(from + TOKENS, scan.tokenAt(paragraph.end()));
        for (Find<When> find : mayHold(from, to) ? finder.between(from, to) : List.<Find<When>>of()) {
            Token after = scan.token(find.to());
            boolean ends = (endsLine(after) && !finder.isInRange(find)) || isBeforeAgency(find.to());
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
                : implied.of(told, finder.span(find), why);
    }
}
