package org.crossfact.core.extract.damage.order;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.damage.split.Pieces;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/**
 * A year with month and day as bare numbers behind it: "1951 1 11,", "2020 10- 10", "in 2022 10.", "since 2013 6 and".
 * The signs that told month and day in the source were lost.
 */
public final class BareMonth implements Recogniser {

    private static final int LAST_MONTH = 12;

    private static final int FARTHEST = 20;

    @Override
    public String name() {
        return "damage/bare-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Dates.isYear(token.text());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean named = before.isWord() && !DateWords.leadsToYear(before) && !isLead(before);
        // "begins 2021 10- 11": nothing but a date has such a dash
        boolean cutDay = Pieces.isCutBehindDash(scan, at + 3);
        boolean alone = !before.isNumber() && (!named || cutDay) && !scan.touchesPrevious(at) && isApart(scan, at + 1);
        if (!alone || Integer.parseInt(scan.token(at + 1).text()) > LAST_MONTH) {
            return Optional.empty();
        }
        boolean led = isTime(before);
        if (isApart(scan, at + 2) && (isLedDay(scan, at, led) || opensSentence(scan, at))) {
            return day(scan, at, at + 2);
        }
        if (!isPiece(scan, at + 1)) {
            return led && endsMonth(scan, at + 2) ? find(scan, at, at + 2, UNKNOWN, at + 2) : Optional.empty();
        }
        if (isPiece(scan, at + 2)) {
            return isPartOfSentence(scan, at, at + 3) || isNamedAgain(scan, at, at + 3)
                    ? day(scan, at, at + 2)
                    : Optional.empty();
        }
        if (cutDay && isShort(scan.token(at + 3))) {
            return NumberEnd.isClosed(scan, at + 4) ? day(scan, at, at + 3) : Optional.empty();
        }
        boolean told = (DateWords.leadsToYear(before) || before.is(':') || isLead(before)) && !isCounted(scan, at);
        return told && endsMonth(scan, at + 2) ? find(scan, at, at + 2, UNKNOWN, at + 2) : Optional.empty();
    }

    /** "In 2008 8 8 the", "the fire of 2011 7 23 destroyed": a noun in the plural would be counted. */
    private static boolean isLedDay(Scan scan, int at, boolean led) {
        Token next = scan.token(at + 3);
        boolean ofEvent = scan.token(at - 1).lower().equals("of")
                && scan.token(at - 2).isWord()
                && next.isWord()
                && !next.isCapitalised()
                && !NumberEnd.isPlural(next);
        return ofEvent || (led && NumberEnd.isClosed(scan, at + 3));
    }

    private Optional<Find<When>> day(Scan scan, int at, int dayAt) {
        int day = Integer.parseInt(scan.token(dayAt).text());
        boolean named = isNamedAgain(scan, at, dayAt + 1);
        return find(scan, at, dayAt + 1, day, named ? dayAt + 2 : strayYear(scan, dayAt + 1));
    }

    /** "1949 10 1 October": the number of the month, and its name as well. */
    private static boolean isNamedAgain(Scan scan, int at, int name) {
        return DateWords.month(scan.token(name))
                .filter(month -> month == Integer.parseInt(scan.token(at + 1).text()))
                .isPresent();
    }

    private Optional<Find<When>> find(Scan scan, int at, int told, int day, int to) {
        int year = Integer.parseInt(scan.token(at).text());
        int month = Integer.parseInt(scan.token(at + 1).text());
        String stray = to > told ? "; what is behind them is noise" : "";
        DamagedWords damaged = new DamagedWords(scan, at, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the month stands as a bare number behind its year");
        return damaged.dates(
                name(),
                flaw,
                Dates.candidate(year, month, day, "year, month and day of the source without their signs" + stray));
    }

    /** A row of a table holds numbers and little else: here a comma, a lead or a name behind a stray year is asked for. */
    private static boolean isPartOfSentence(Scan scan, int at, int next) {
        boolean stray = isStrayBeforeName(scan, next);
        boolean lead =
                DateWords.leadsToYear(scan.token(at - 1)) || scan.token(at - 1).is(':');
        boolean comma = scan.token(next).is(',') && NumberEnd.isClosedByMark(scan, next);
        return stray || comma || (lead && NumberEnd.isClosed(scan, next));
    }

    /** "In 2011 11 people died, in 2012 12.": the sentence counts. */
    private static boolean isCounted(Scan scan, int at) {
        for (int i = Math.max(scan.sentenceStart(at), at - FARTHEST); i < at - 1; i++) {
            boolean pair = Dates.isYear(scan.token(i).text()) && isApart(scan, i + 1);
            if (pair) {
                return true;
            }
        }
        return false;
    }

    /** "1950 6 25, war broke out": a sentence goes on behind the comma, and not with another number. */
    private static boolean opensSentence(Scan scan, int at) {
        return scan.sentenceStart(at) == at
                && ((scan.token(at + 3).is(',')
                                && scan.token(at + 4).isWord()
                                && !scan.token(at + 4).isCapitalised())
                        || isStrayBeforeName(scan, at + 3)
                        || isNamedAgain(scan, at, at + 3));
    }

    /** "1976 7 28 2006 Tangshan earthquake". */
    private static boolean isStrayBeforeName(Scan scan, int at) {
        int end = strayYear(scan, at);
        return end > at && scan.token(end).isCapitalised();
    }

    private static int strayYear(Scan scan, int at) {
        boolean stray = scan.oneSpaceBefore(at) && Dates.isYear(scan.token(at).text());
        return stray ? at + 1 : at;
    }

    /** A mark, a verb in the singular, or "and" with more to tell than another number: "in 2013 6 and in 2014 8" counts. */
    private static boolean endsMonth(Scan scan, int at) {
        Token behind = scan.token(at + 1);
        boolean and = scan.token(at).lower().equals("and")
                && behind.isWord()
                && !behind.lower().equals("in");
        boolean one = scan.token(at - 3).lower().equals("of") && isOfOne(scan.token(at));
        return (and || one || NumberEnd.isClosedByMark(scan, at)) && !behind.isNumber();
    }

    /** "The fair of 2011 7 was": the verb goes with the fair, and no count. */
    private static boolean isOfOne(Token verb) {
        return switch (verb.lower()) {
            case "was", "is", "has" -> true;
            default -> false;
        };
    }

    /** "In 2008 8 8 the": of "by" and "than" figures are as likely as times. */
    private static boolean isTime(Token lead) {
        return switch (lead.lower()) {
            case "in", "since", "on" -> true;
            default -> false;
        };
    }

    private static boolean isLead(Token word) {
        return word.lower().equals("is") || word.lower().equals("on");
    }

    private static boolean isPiece(Scan scan, int at) {
        return isApart(scan, at) && scan.token(at).text().startsWith("1");
    }

    private static boolean isApart(Scan scan, int at) {
        return scan.oneSpaceBefore(at) && isShort(scan.token(at));
    }

    private static boolean isShort(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }
}
