package org.crossfact.core.extract.damage.glued;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.digit.StrayDigit;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A year glued to a word beside it, perhaps with a digit too many: "20021The new rules", "In2014", "2014year". */
public final class GluedYear implements Recogniser {

    /** "1900in" is a length and "2030am" a time. */
    private static final int SHORTEST_IN_LOWER_CASE = 3;

    private static final int DIGITS = 4;

    @Override
    public String name() {
        return "damage/glued-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return (token.isNumber()
                        && token.text().length() == DIGITS
                        && token.text().startsWith("1"))
                || Dates.isYear(token.text())
                || (token.isNumber() && !StrayDigit.years(token.text()).isEmpty());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (scan.touchesPrevious(at) && !scan.token(at - 1).is('(') && !isBehindDay(scan, at)) {
            boolean lead = DateWords.leadsToYear(scan.token(at - 1)) && !scan.touchesPrevious(at - 1);
            boolean goesOn =
                    isWordBehind(scan, at) ? !Lemmas.isStop(scan.token(at + 1).lower()) : scan.touchesPrevious(at + 2);
            boolean alone = lead && !goesOn;
            return alone ? find(scan, at, scan.token(at - 1)) : Optional.empty();
        }
        if (isRange(scan, at)) {
            return range(scan, at);
        }
        return isWordBehind(scan, at) && (isGlued(scan.token(at + 1)) || isGluedToPlace(scan, at))
                ? find(scan, at, scan.token(at + 1))
                : Optional.empty();
    }

    /** "on 3 May,2020and", "July 22,2018after": the comma before the year is not what it is glued to. */
    private static boolean isBehindDay(Scan scan, int at) {
        return scan.token(at - 1).is(',') && (!scan.token(at - 2).isNumber() || DateWords.isMonth(scan.token(at - 3)));
    }

    private static boolean isWordBehind(Scan scan, int at) {
        return scan.touchesPrevious(at + 1) && scan.token(at + 1).isWord();
    }

    /** A name may begin with digits ("2020Vision") and a unit may end them, but no word such as "The" or "and" does. */
    private static boolean isGlued(Token next) {
        int shortest = next.isCapitalised() ? 2 : SHORTEST_IN_LOWER_CASE;
        return next.lower().equals("year") || (next.text().length() >= shortest && Lemmas.isStop(next.lower()));
    }

    /** "the games of 2008in Beijing"; a length of 1900in has no name behind it. */
    private static boolean isGluedToPlace(Scan scan, int at) {
        return scan.token(at + 1).text().equals("in")
                && scan.oneSpaceBefore(at + 2)
                && scan.token(at + 2).isCapitalised()
                && DateWords.leadsToYear(scan.token(at - 1));
    }

    /** "1998to 2004". */
    private static boolean isRange(Scan scan, int at) {
        return isWordBehind(scan, at)
                && scan.token(at + 1).lower().equals("to")
                && new Cursor(scan, at + 2).year().isPresent()
                && scan.token(at).text().length() == DIGITS
                && scan.token(at).text().compareTo(scan.token(at + 2).text()) < 0;
    }

    private Optional<Find<When>> range(Scan scan, int at) {
        return new DamagedWords(scan, at, at + 3)
                .times(
                        name(),
                        flaw(scan, at, scan.token(at + 1)),
                        Dates.range(year(scan, at), year(scan, at + 2), "from the one year to the other").stream());
    }

    private static PartialDate year(Scan scan, int at) {
        return PartialDate.ofYear(Integer.parseInt(scan.token(at).text()));
    }

    private static Flaw flaw(Scan scan, int at, Token word) {
        return new DamagedWords(scan, at, at + 1)
                .flaw(Flaw.Type.GARBLED, "a year is glued to the word '" + word.text() + "'");
    }

    private Optional<Find<When>> find(Scan scan, int at, Token word) {
        DateAround before = DateAround.before(scan, at);
        int from = before.hasMonth() ? before.from() : at;
        return new DamagedWords(scan, from, at + 1)
                .dates(name(), flaw(scan, at, word), candidates(scan.token(at).text(), before));
    }

    private static Stream<Candidate> candidates(String digits, DateAround before) {
        return Dates.isYear(digits)
                ? Dates.candidate(Integer.parseInt(digits), before.month(), before.day(), "the year before the word")
                : StrayDigit.years(digits).stream()
                        .flatMap(year -> Dates.candidate(year.getKey(), before.month(), before.day(), year.getValue()));
    }
}
