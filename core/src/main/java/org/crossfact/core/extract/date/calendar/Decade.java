package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "the 1960s", "1990's", "1990 s", "the mid-1980s", "the '90s", "the nineties". */
final class Decade implements Recogniser {

    private static final Lexicon DECADES = Lexicon.load(Decade.class, "decades.txt");

    private static final int CENTURY = 1900;

    @Override
    public String name() {
        return "date/decade";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        boolean digits = token.isNumber() && token.text().endsWith("0");
        return (digits && (token.text().length() == 4 || token.text().length() == 2))
                || DECADES.contains(token.lower());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token token = scan.token(at);
        if (token.isWord()) {
            // "her sixties" are an age
            return the(scan, at)
                    ? decade(
                            at,
                            at + 1,
                            Integer.parseInt(DECADES.value(token.lower()).orElseThrow()))
                    : Optional.empty();
        }
        int end = isApostrophe(scan.token(at + 1)) ? at + 2 : at + 1;
        boolean apart = scan.oneSpaceBefore(end)
                && token.text().length() == 4
                && scan.token(end).text().equals("s");
        if (!scan.token(end).lower().equals("s") || !(apart || scan.touchesPrevious(end))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(token.text());
        if (token.text().length() == 2) {
            boolean apostrophe = isApostrophe(scan.token(at - 1)) && scan.touchesPrevious(at);
            return apostrophe && the(scan, at - 1) ? decade(at - 1, end + 1, CENTURY + year) : Optional.empty();
        }
        if (year < 1000) {
            return Optional.empty();
        }
        return year % 100 == 0 && !the(scan, at) && !isPart(scan, at)
                ? Optional.of(DateFinds.date(name(), at, end + 1, PartialDate.ofCentury(year)))
                : decade(at, end + 1, year);
    }

    private Optional<Find<When>> decade(int from, int to, int year) {
        return Optional.of(DateFinds.date(name(), from, to, PartialDate.ofDecade(year)));
    }

    /** "In mid-2000s": of centuries such parts are hardly told. */
    private static boolean isPart(Scan scan, int at) {
        int before = DateWords.isDash(scan.token(at - 1)) ? at - 2 : at - 1;
        return switch (scan.token(before).lower()) {
            case "early", "mid", "late" -> true;
            default -> false;
        };
    }

    /** Whether "the" stands before, with or without "early", "mid-" and the like between. */
    private static boolean the(Scan scan, int at) {
        int before = DateWords.isDash(scan.token(at - 1)) ? at - 2 : at - 1;
        return scan.token(before).lower().equals("the")
                || scan.token(before - 1).lower().equals("the");
    }

    private static boolean isApostrophe(Token mark) {
        return mark.is('\'') || mark.is('\u2019');
    }
}
