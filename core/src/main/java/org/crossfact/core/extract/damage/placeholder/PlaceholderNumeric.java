package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.When;

/** Dates and years in digits with marks between and the placeholder in them: "2020-165438+0-05", "65438+0965-65438+0979". */
public final class PlaceholderNumeric implements Recogniser {

    /** Tokens; a date with a placeholder in each part is not longer. */
    private static final int LONGEST = 24;

    private static final String PARTS = "+-./";
    private static final String OPENING = "(\"'\u201c\u2018[";

    private static final Pattern DATE =
            Pattern.compile("(?<first>[0-9]{1,4})(?<mark>[-./])(?<month>[0-9]{1,2})\\k<mark>(?<last>[0-9]{1,4})");
    private static final Pattern MONTH = Pattern.compile("(?<year>[0-9]{4})[-./](?<month>[0-9]{2})");
    private static final Pattern YEARS = Pattern.compile("(?<first>[0-9]{4})-(?<last>[0-9]{4})");

    @Override
    public String name() {
        return "damage/placeholder-numeric";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return PlaceholderDate.isPlaceholder(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = at;
        while (from > at - LONGEST && scan.touchesPrevious(from) && isPart(scan.token(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < at + LONGEST && scan.touchesPrevious(to) && isPart(scan.token(to))) {
            to++;
        }
        while (to > at + 1 && (scan.token(to - 1).is('.') || scan.token(to - 1).is('-'))) {
            to--;
        }
        return isTied(scan, from, to) ? Optional.empty() : find(scan, from, to);
    }

    private static boolean isPart(Token token) {
        return token.isNumber()
                || token.lower().equals(Placeholder.WORD)
                || (token.kind() == TokenKind.MARK && PARTS.contains(token.text()));
    }

    /** Time stamps, addresses and programs go on on either side. */
    private static boolean isTied(Scan scan, int from, int to) {
        Token after = scan.token(to);
        boolean goesOn = scan.touchesPrevious(to) && (after.isWord() || ":@=_#&".contains(after.text()));
        return goesOn
                || (scan.touchesPrevious(from)
                        && !OPENING.contains(scan.token(from - 1).text()));
    }

    private Optional<Find<When>> find(Scan scan, int from, int to) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        return damaged.times(
                name(),
                Placeholder.flaw(damaged),
                Placeholder.decode(damaged.printed().toLowerCase(Locale.ROOT)).stream()
                        .flatMap(PlaceholderNumeric::readings));
    }

    private static Stream<Reading<When>> readings(String decoded) {
        Matcher date = DATE.matcher(decoded);
        if (date.matches()) {
            return date(date.group("first"), number(date, "month"), date.group("last"))
                    .map(Candidate::reading);
        }
        Matcher month = MONTH.matcher(decoded);
        if (month.matches() && Dates.isYear(month.group("year"))) {
            return Dates.candidate(number(month, "year"), number(month, "month"), UNKNOWN, "year and month in digits")
                    .map(Candidate::reading);
        }
        Matcher years = YEARS.matcher(decoded);
        return years.matches() && Dates.isYear(years.group("first")) && Dates.isYear(years.group("last"))
                ? years(number(years, "first"), number(years, "last"))
                : Stream.empty();
    }

    private static Stream<Candidate> date(String first, int month, String last) {
        if (Dates.isYear(first) && last.length() <= 2) {
            return Dates.candidate(
                    Integer.parseInt(first), month, Integer.parseInt(last), "year, month and day in digits");
        }
        return Dates.isYear(last) && first.length() <= 2
                ? Dates.candidate(
                        Integer.parseInt(last), month, Integer.parseInt(first), "day, month and year in digits")
                : Stream.empty();
    }

    private static Stream<Reading<When>> years(int first, int last) {
        return Dates.of(first, UNKNOWN, UNKNOWN)
                .flatMap(from -> Dates.of(last, UNKNOWN, UNKNOWN)
                        .flatMap(to -> Dates.range(from, to, "the digits give both years")))
                .stream();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
