package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A day or the number of a month with a space before a digit 1: "August 3 1, 2023", "2 1 June 2009", "the 1 1 month". */
public final class SplitDay implements Recogniser {

    private static final int LAST_MONTH = 12;

    @Override
    public String name() {
        return "damage/split-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 1;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return Pieces.at(scan, at)
                .or(() -> Pieces.ofDay(scan, at))
                .filter(pieces -> pieces.digits().length() == 2)
                .flatMap(pieces -> DateWords.isMonth(scan.token(Pieces.before(scan, at)))
                        ? day(scan, pieces)
                        : month(scan, pieces).or(() -> dayBeforeMonth(scan, pieces)));
    }

    private Optional<Find<When>> day(Scan scan, Pieces pieces) {
        int at = Pieces.before(scan, pieces.from());
        int month = DateWords.month(scan.token(at)).orElseThrow();
        OptionalInt yearBefore = new Cursor(scan, at - 1).year();
        boolean ordinal = scan.touchesPrevious(pieces.to()) && DateWords.isOrdinalEnding(scan.token(pieces.to()));
        Cursor after = new Cursor(scan, ordinal ? pieces.to() + 1 : pieces.to());
        OptionalInt yearAfter = after.yearAfterComma();
        int year = yearAfter.orElse(yearBefore.orElse(UNKNOWN));
        if (year == UNKNOWN && scan.token(after.at()).lower().equals("day")) {
            return find(scan, at, after.at() + 1, pieces, year, month, Integer.parseInt(pieces.digits()));
        }
        boolean closed = ordinal || year != UNKNOWN || isClosed(scan, after.at());
        return closed
                ? find(
                        scan,
                        yearAfter.isEmpty() && yearBefore.isPresent() ? at - 1 : at,
                        after.at(),
                        pieces,
                        year,
                        month,
                        Integer.parseInt(pieces.digits()))
                : Optional.empty();
    }

    /** A mark, or a word that no number counts; "on May 3 1 in 4 voters" goes on with a number. */
    private static boolean isClosed(Scan scan, int next) {
        Token token = scan.token(next);
        return token.isWord()
                ? NumberEnd.isClosed(scan, next) && !scan.token(next + 1).isNumber()
                : !token.isNumber() && !token.is(':');
    }

    /** "2 1 June 2009": without the year, "room 2 1 June" may end the one and begin the other. */
    private Optional<Find<When>> dayBeforeMonth(Scan scan, Pieces pieces) {
        Cursor after = new Cursor(scan, pieces.to());
        OptionalInt month = after.month();
        OptionalInt year = month.isPresent() ? after.yearAfterComma() : OptionalInt.empty();
        return year.isPresent()
                ? find(
                        scan,
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
                ? find(scan, pieces.from(), pieces.to() + 1, pieces, UNKNOWN, month, UNKNOWN)
                : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, Pieces pieces, int year, int month, int day) {
        return new DamagedWords(scan, from, to)
                .dates(
                        name(),
                        Pieces.flaw(),
                        Dates.candidate(year, month, day, "the pieces joined: " + pieces.digits()));
    }
}
