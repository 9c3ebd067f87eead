package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/**
 * A year with a space before a digit 1: "20 14", "198 1", "March 20 16". The space is put before the piece that begins
 * with the 1, so two numbers side by side that have none are left alone.
 */
public final class SplitDate implements Recogniser {

    private static final Lexicon NAMED_BY_YEAR = Lexicon.load(SplitDate.class, "named-by-year.txt");

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
        return Pieces.at(scan, at)
                .filter(pieces -> Dates.isYear(pieces.digits()) && !isOrdinal(scan, pieces.to()))
                .flatMap(pieces -> year(scan, pieces));
    }

    private Optional<Find<When>> year(Scan scan, Pieces pieces) {
        int year = Integer.parseInt(pieces.digits());
        int before = Pieces.before(scan, pieces.from());
        DateAround date = DateAround.before(scan, pieces.from());
        if (date.hasDay()) {
            return find(scan, date.from(), pieces.to(), pieces, year, date.month(), date.day());
        }
        if (DateWords.isMonth(scan.token(before))) {
            int month = DateWords.month(scan.token(before)).orElseThrow();
            // "on March 20 16 people": the pieces are a day and a count
            boolean shortHead = scan.token(pieces.from()).text().length() <= 2;
            boolean day = shortHead
                    && !NumberEnd.isClosedByMark(scan, pieces.to())
                    && (!asksForMonth(scan.token(before - 1)) || countsSomething(scan.token(pieces.to())));
            return day ? Optional.empty() : find(scan, before, pieces.to(), pieces, year, month, UNKNOWN);
        }
        Cursor after = new Cursor(scan, pieces.to());
        OptionalInt month = after.month();
        if (month.isPresent()) {
            return find(
                    scan,
                    pieces.from(),
                    after.at(),
                    pieces,
                    year,
                    month.getAsInt(),
                    after.day().orElse(UNKNOWN));
        }
        boolean led = isLed(scan, before)
                && !isShare(scan, pieces.to())
                && !countsSomething(scan.token(pieces.to()))
                && !isJoined(scan, pieces.to());
        return led || pieces.areUnmistakable() || isNamed(scan, pieces) || hasNoPlural(scan.token(pieces.to()))
                ? find(scan, pieces.from(), pieces.to(), pieces, year, UNKNOWN, UNKNOWN)
                : Optional.empty();
    }

    /** "Room 201 1st floor". */
    private static boolean isOrdinal(Scan scan, int next) {
        return scan.touchesPrevious(next) && DateWords.isOrdinalEnding(scan.token(next));
    }

    /** "In March 20 16 the"; "by March 20 15 people" and "on March 20 16 people" tell a day. */
    private static boolean asksForMonth(Token lead) {
        return switch (lead.lower()) {
            case "in", "since", "of", "early", "late", "mid" -> true;
            default -> false;
        };
    }

    /** "and" leads to a year where it joins it to another. */
    private static boolean isLed(Scan scan, int lead) {
        boolean joint = scan.token(lead).lower().equals("and")
                || scan.token(lead).lower().equals("or");
        return DateWords.leadsToYear(scan.token(lead))
                && (!joint || Dates.isYear(scan.token(lead - 1).text()));
    }

    /** "in 19 11 of the villages". */
    private static boolean isShare(Scan scan, int next) {
        return scan.token(next).lower().equals("of")
                && switch (scan.token(next + 1).lower()) {
                    case "the", "them", "those", "these", "its", "their", "his", "her", "our" -> true;
                    default -> false;
                };
    }

    /** "the 20 10 census": what is named by its year. */
    private static boolean isNamed(Scan scan, Pieces pieces) {
        return scan.token(pieces.from() - 1).lower().equals("the")
                && NAMED_BY_YEAR.contains(scan.token(pieces.to()).lower());
    }

    /** "of 20 11 year-olds". */
    private static boolean isJoined(Scan scan, int next) {
        return scan.token(next).isWord() && scan.token(next + 1).is('-') && scan.touchesPrevious(next + 1);
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, Pieces pieces, int year, int month, int day) {
        return new DamagedWords(scan, from, to)
                .dates(
                        name(),
                        Pieces.flaw(),
                        Dates.candidate(year, month, day, "the pieces joined: " + pieces.digits()));
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
