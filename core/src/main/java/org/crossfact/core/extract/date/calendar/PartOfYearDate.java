package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartOfYear;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "Q3 2026", "2026 Q2", "the third quarter of 2020", "summer 2011", "first half of 2023", "last year's third quarter". */
final class PartOfYearDate implements Recogniser {

    @Override
    public String name() {
        return "date/part-of-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return switch (token.lower()) {
            case "q", "h", "quarter", "half", "spring", "summer", "autumn", "fall", "winter" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = at;
        int to = at + 1;
        String words = scan.token(at).lower();
        if (words.length() == 1) {
            to = at + 2;
            words += scan.touchesPrevious(at + 1) ? scan.token(at + 1).text() : "";
        } else if (words.equals("quarter") || words.equals("half")) {
            int ordinal = isHyphenated(scan, at) ? at - 1 : at;
            from = ordinalBefore(scan, ordinal);
            words = ordinal(scan, from, ordinal, at) + " " + words;
        }
        Optional<Integer> month = DateWords.PARTS_OF_YEAR.value(words).map(Integer::valueOf);
        return month.isEmpty() ? Optional.empty() : withYear(scan, from, to, month.get());
    }

    /** "The last quarter of 2022" is its fourth; that of no year is the one before. */
    private static String ordinal(Scan scan, int from, int to, int unit) {
        String printed = scan.text(from, to).toLowerCase(Locale.ROOT);
        boolean last = (printed.equals("last") || printed.equals("final"))
                && scan.token(unit + 1).lower().equals("of")
                && new Cursor(scan, unit + 2).year().isPresent();
        return !last ? printed : scan.token(unit).lower().equals("half") ? "second" : "fourth";
    }

    /** "Fourth-quarter profit". */
    private static boolean isHyphenated(Scan scan, int at) {
        return scan.touchesPrevious(at) && DateWords.isDash(scan.token(at - 1));
    }

    private static int ordinalBefore(Scan scan, int at) {
        return DateWords.isOrdinalEnding(scan.token(at - 1)) ? at - 2 : at - 1;
    }

    private Optional<Find<When>> withYear(Scan scan, int from, int to, int month) {
        Cursor after = new Cursor(scan, to);
        if (!after.skip("of") && !after.skipJoint('-')) {
            after.skip(',');
        }
        OptionalInt year = after.year();
        if (year.isPresent()) {
            return Optional.of(DateFinds.date(name(), from, after.at(), PartialDate.ofMonth(year.getAsInt(), month)));
        }
        boolean dash = scan.touchesPrevious(from) && DateWords.isDash(scan.token(from - 1));
        int before = dash ? from - 2 : from - 1;
        boolean breaks = scan.token(before).kind() == TokenKind.BREAK || (dash && !scan.touchesPrevious(from - 1));
        OptionalInt yearBefore = breaks ? OptionalInt.empty() : new Cursor(scan, before).year();
        return yearBefore.isPresent()
                ? Optional.of(DateFinds.date(name(), before, to, PartialDate.ofMonth(yearBefore.getAsInt(), month)))
                : undated(scan, from, to, month);
    }

    /** "In the third quarter", "this spring": the year is that of the nearest; a half needs its year, for games have two. */
    private Optional<Find<When>> undated(Scan scan, int from, int to, int month) {
        boolean season = PartOfYear.isSeason(month);
        int determiner = scan.token(from - 1).lower().equals("fiscal") ? from - 2 : from - 1;
        boolean the = scan.token(determiner).lower().equals("the");
        String lead = scan.token(the ? determiner - 1 : determiner).lower();
        Token next = scan.token(to);
        // "in the fall of the Wall"
        boolean ends = !next.isWord()
                || (DateWords.isFunctionWord(next) && !next.lower().equals("of"));
        boolean inSeason = season && ends && (lead.equals("in") || lead.equals("during") || lead.equals("since"));
        boolean quarter = PartOfYear.isQuarter(month) && (the || isHyphenated(scan, to - 1));
        boolean half = !season && isOfYear(scan, from, to);
        return inSeason || quarter || half
                ? Optional.of(DateFinds.date(name(), from, to, PartialDate.ofMonth(UNKNOWN, month)))
                : Optional.empty();
    }

    /** "The first half of last year", "this year's second half". */
    private static boolean isOfYear(Scan scan, int from, int to) {
        boolean behind = scan.token(to).lower().equals("of")
                && scan.token(to + 2).lower().equals("year");
        boolean before = scan.token(from - 1).lower().equals("s")
                && scan.touchesPrevious(from - 1)
                && scan.token(from - 3).lower().equals("year");
        return behind || before;
    }
}
