package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "in 2014", "since 2019,", "the 2015 programme", "(2003)": four digits that the words around make a year. */
final class YearAlone implements Recogniser {

    private static final int FIRST_AFTER_THE = 1800;

    @Override
    public String name() {
        return "date/year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 4;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt year = cursor.year();
        if (year.isEmpty() || isTied(scan, at) || !isToldAsYear(scan, at, year.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(DateFinds.date(name(), at, at + 1, PartialDate.ofYear(year.getAsInt())));
    }

    /** Whether a mark ties the digits to something else: "$2000", "A-2015", "2020%". */
    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token after = scan.token(at + 1);
        boolean tiedBefore = scan.touchesPrevious(at)
                && !before.is('(')
                && !DateWords.isDash(before)
                && !before.is('"')
                && !before.is('\u2018')
                && !before.is('\u201c');
        boolean tiedAfter = scan.touchesPrevious(at + 1) && (after.is('%') || after.is('/') || after.is('+'));
        boolean dashWord = scan.touchesPrevious(at)
                && DateWords.isDash(before)
                && !scan.token(at - 2).isNumber();
        boolean chain = (isDashed(scan, at) && isDashed(scan, at - 2))
                || (isDashed(scan, at + 2) && (isDashed(scan, at) || isDashed(scan, at + 4)));
        return tiedBefore || tiedAfter || dashWord || chain;
    }

    /** Whether token {@code i} is a number with a dash between it and the number before. */
    private static boolean isDashed(Scan scan, int i) {
        return scan.token(i).isNumber()
                && scan.touchesPrevious(i)
                && DateWords.isDash(scan.token(i - 1))
                && scan.token(i - 2).isNumber();
    }

    private static boolean isToldAsYear(Scan scan, int at, int year) {
        Token before = scan.token(at - 1);
        if (before.lower().equals("the")) {
            return year >= FIRST_AFTER_THE && scan.token(at + 1).isWord() && !isCounted(scan.token(at + 1));
        }
        if (before.is('(')) {
            return scan.token(at + 1).is(')');
        }
        if (DateWords.isDash(before)) {
            return scan.token(at - 2).isNumber() && scan.token(at - 2).text().length() == 4;
        }
        return DateWords.leadsToYear(before) && !isCounted(scan.token(at + 1));
    }

    /** "in 2000 cases", "2012 m long": a plural noun or a unit after the digits makes them a count. */
    static boolean isCounted(Token next) {
        String word = next.lower();
        if (!next.isWord() || next.isCapitalised()) {
            return false;
        }
        boolean unit = word.length() == 1 && !word.equals("a");
        return unit || word.equals("of") || !Lemmas.noun(word).equals(word);
    }
}
