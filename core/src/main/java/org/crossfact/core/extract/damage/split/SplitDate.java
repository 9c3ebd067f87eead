package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A year or day with a space before a digit 1: "20 14", "198 1", "March 20 16", "August 3 1, 2023". The space is put
 * before the piece that begins with the 1, so two numbers side by side that have none are left alone.
 */
public final class SplitDate implements Recogniser {

    private static final int LAST_MONTH = 12;

    @Override
    public String name() {
        return "damage/split-date";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 3;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Optional<Pieces> pieces = Pieces.at(scan, at).or(() -> Pieces.ofDay(scan, at));
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String digits = pieces.get().digits();
        boolean monthBefore = DateWords.isMonth(scan.token(Pieces.before(scan, at)));
        if (Dates.isYear(digits)) {
            return year(scan, pieces.get(), monthBefore);
        }
        if (digits.length() != 2) {
            return Optional.empty();
        }
        return monthBefore
                ? day(scan, pieces.get())
                : month(scan, pieces.get()).or(() -> dayBeforeMonth(scan, pieces.get()));
    }

    private Optional<Find<When>> year(Scan scan, Pieces pieces, boolean monthBefore) {
        int year = Integer.parseInt(pieces.digits());
        int before = Pieces.before(scan, pieces.from());
        if (monthBefore) {
            int month = DateWords.month(scan.token(before)).orElseThrow();
            // "on March 20 16 people": the pieces are a day and a count
            boolean shortHead = scan.token(pieces.from()).text().length() <= 2;
            boolean day = shortHead
                    && !NumberEnd.isClosedByMark(scan, pieces.to())
                    && (scan.token(before - 1).lower().equals("on") || countsSomething(scan.token(pieces.to())));
            return day ? Optional.empty() : find(before, pieces.to(), pieces, year, month, UNKNOWN);
        }
        DateAround date = DateAround.before(scan, pieces.from());
        if (date.hasDay()) {
            return find(date.from(), pieces.to(), pieces, year, date.month(), date.day());
        }
        Cursor after = new Cursor(scan, pieces.to());
        OptionalInt month = after.month();
        if (month.isPresent()) {
            return find(
                    pieces.from(),
                    after.at(),
                    pieces,
                    year,
                    month.getAsInt(),
                    after.day().orElse(UNKNOWN));
        }
        boolean led = isLed(scan, before) && !countsSomething(scan.token(pieces.to())) && !isJoined(scan, pieces.to());
        return led || pieces.areUnmistakable() || hasNoPlural(scan.token(pieces.to()))
                ? find(pieces.from(), pieces.to(), pieces, year, UNKNOWN, UNKNOWN)
                : Optional.empty();
    }

    /** "and" leads to a year where it joins it to another. */
    private static boolean isLed(Scan scan, int lead) {
        boolean joint = scan.token(lead).lower().equals("and")
                || scan.token(lead).lower().equals("or");
        return DateWords.leadsToYear(scan.token(lead))
                && (!joint || Dates.isYear(scan.token(lead - 1).text()));
    }

    /** "of 20 11 year-olds". */
    private static boolean isJoined(Scan scan, int next) {
        return scan.token(next).isWord() && scan.token(next + 1).is('-') && scan.touchesPrevious(next + 1);
    }

    private Optional<Find<When>> day(Scan scan, Pieces pieces) {
        int at = Pieces.before(scan, pieces.from());
        int month = DateWords.month(scan.token(at)).orElseThrow();
        OptionalInt yearBefore = new Cursor(scan, at - 1).year();
        boolean ordinal = scan.touchesPrevious(pieces.to()) && DateWords.isOrdinalEnding(scan.token(pieces.to()));
        Cursor after = new Cursor(scan, ordinal ? pieces.to() + 1 : pieces.to());
        OptionalInt yearAfter = after.yearAfterComma();
        int year = yearAfter.orElse(yearBefore.orElse(UNKNOWN));
        Token next = scan.token(after.at());
        if (year == UNKNOWN && next.lower().equals("day")) {
            return find(at, after.at() + 1, pieces, year, month, Integer.parseInt(pieces.digits()));
        }
        boolean closed =
                ordinal || year != UNKNOWN || (next.kind() != TokenKind.WORD && !next.isNumber() && !next.is(':'));
        return closed
                ? find(
                        yearAfter.isEmpty() && yearBefore.isPresent() ? at - 1 : at,
                        after.at(),
                        pieces,
                        year,
                        month,
                        Integer.parseInt(pieces.digits()))
                : Optional.empty();
    }

    /** "2 1 June 2009": without the year, "room 2 1 June" may end the one and begin the other. */
    private Optional<Find<When>> dayBeforeMonth(Scan scan, Pieces pieces) {
        Cursor after = new Cursor(scan, pieces.to());
        OptionalInt month = after.month();
        OptionalInt year = month.isPresent() ? after.yearAfterComma() : OptionalInt.empty();
        return year.isPresent()
                ? find(
                        pieces.from(),
                        after.at(),
                        pieces,
                        year.getAsInt(),
                        month.getAsInt(),
                        Integer.parseInt(pieces.digits()))
                : Optional.empty();
    }

    /** "the 1 1 month" of a calendar. */
    private Optional<Find<When>> month(Scan scan, Pieces pieces) {
        int month = Integer.parseInt(pieces.digits());
        return scan.token(pieces.to()).lower().equals("month") && month <= LAST_MONTH
                ? find(pieces.from(), pieces.to() + 1, pieces, UNKNOWN, month, UNKNOWN)
                : Optional.empty();
    }

    private Optional<Find<When>> find(int from, int to, Pieces pieces, int year, int month, int day) {
        if (!PartialDate.possible(year, month, day)) {
            return Optional.empty();
        }
        Flaw flaw = new Flaw(Flaw.Type.SPLIT, "a space cuts this number in two");
        List<Candidate> joined = Dates.candidate(year, month, day, "the pieces joined: " + pieces.digits())
                .toList();
        return Optional.of(Find.flawed(
                Kinds.DATE,
                from,
                to,
                name(),
                flaw,
                joined.stream().map(Candidate::reading).toList()));
    }

    /** Chinese, Japanese and Korean count without plurals and put other words between number and noun. */
    private static boolean hasNoPlural(Token next) {
        return next.isWord()
                && switch (Character.UnicodeScript.of(next.text().codePointAt(0))) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }

    /** "in 20 14 cases": a plural noun after the digits makes them a count. */
    private static boolean countsSomething(Token next) {
        return next.isWord()
                && !next.isCapitalised()
                && next.text().length() > 3
                && next.lower().endsWith("s");
    }
}
