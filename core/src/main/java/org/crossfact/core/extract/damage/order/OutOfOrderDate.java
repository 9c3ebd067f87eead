package org.crossfact.core.extract.damage.order;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/**
 * "January 2023, 31": year, month and day of the source were put in an order that no English style has. "In January
 * 2023, 31 people died" is sound, so what follows the number decides.
 */
public final class OutOfOrderDate implements Recogniser {

    /** Words that no counted noun begins with. */
    private static final Set<String> FOLLOWERS = Set.of(
            "in", "at", "by", "and", "to", "with", "when", "where", "after", "before", "for", "from", "that", "as");

    @Override
    public String name() {
        return "damage/out-of-order-date";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt year = cursor.year();
        if (year.isEmpty() || !cursor.skip(',')) {
            return dayFirst(scan, at, month);
        }
        OptionalInt day = cursor.day();
        if (day.isEmpty() || countsSomething(scan, at, cursor.at())) {
            return Optional.empty();
        }
        return find(
                scan,
                at,
                cursor.at(),
                "the day stands after the year",
                Dates.candidate(year.getAsInt(), month, day.getAsInt(), "only the day can stand after month and year"));
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, String reason, Stream<Candidate> date) {
        Flaw flaw = new Flaw(Flaw.Type.OUT_OF_ORDER, reason);
        return new DamagedWords(scan, from, to).dates(name(), flaw, date);
    }

    /** "On 25, 2019 December". */
    private Optional<Find<When>> dayFirst(Scan scan, int month, int number) {
        int from = month - 3;
        boolean led = scan.sentenceStart(month) == from
                || scan.token(from - 1).lower().equals("on");
        Cursor cursor = new Cursor(scan, from);
        OptionalInt day = led ? cursor.day() : OptionalInt.empty();
        OptionalInt year = day.isPresent() && cursor.skip(',') ? cursor.year() : OptionalInt.empty();
        return year.isPresent() && cursor.at() == month
                ? find(
                        scan,
                        from,
                        month + 1,
                        "the month stands after the year",
                        Dates.candidate(
                                year.getAsInt(),
                                number,
                                day.getAsInt(),
                                "only the month can stand between day and year"))
                : Optional.empty();
    }

    /** Whether the number goes with what follows: a noun, a percent sign, a unit, another date. */
    private static boolean countsSomething(Scan scan, int month, int next) {
        Token after = scan.token(next);
        if (after.kind() == TokenKind.BREAK) {
            return false;
        }
        // nobody writes "on January 2023" unless a day follows
        if (scan.token(month - 1).lower().equals("on") && FOLLOWERS.contains(after.lower())) {
            return false;
        }
        boolean decimal = (after.is(',') || after.is('.'))
                && scan.touchesPrevious(next + 1)
                && scan.token(next + 1).isNumber();
        return decimal || !(after.is('.') || after.is(',') || after.is(';') || after.is(')') || after.is(':'));
    }
}
