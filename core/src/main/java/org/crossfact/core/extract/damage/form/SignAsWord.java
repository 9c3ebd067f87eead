package org.crossfact.core.extract.damage.form;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** The signs of a Chinese year and day put into words: "in 1998 years" is 1998, "on April 28 day" is 28 April. */
public final class SignAsWord implements Recogniser {

    private static final int ROUND = 100;

    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "damage/sign-as-word";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return switch (token.lower()) {
            case "year", "years", "day", "days" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token number = scan.token(at - 1);
        boolean told = number.isNumber() && scan.oneSpaceBefore(at) && NumberEnd.isClosed(scan, at + 1);
        if (!told) {
            return Optional.empty();
        }
        return scan.token(at).lower().startsWith("y") ? year(scan, at) : day(scan, at);
    }

    /** "for the first time in 2000 years" counts: only a year that is not round is none of these. */
    private Optional<Find<When>> year(Scan scan, int at) {
        boolean year = Dates.isYear(scan.token(at - 1).text())
                && number(scan, at) % ROUND != 0
                && switch (scan.token(at - 2).lower()) {
                    case "in", "since", "until", "by" -> true;
                    default -> false;
                };
        return year
                ? find(
                        scan,
                        at - 1,
                        at,
                        Dates.candidate(
                                number(scan, at),
                                UNKNOWN,
                                UNKNOWN,
                                "the sign for year is '" + scan.token(at).text() + "' here"))
                : Optional.empty();
    }

    private Optional<Find<When>> day(Scan scan, int at) {
        boolean day = DateWords.isMonth(scan.token(at - 2))
                && scan.token(at - 3).lower().equals("on")
                && scan.token(at - 1).text().length() <= 2
                && number(scan, at) <= LAST_DAY;
        int month = day ? DateWords.month(scan.token(at - 2)).orElseThrow() : UNKNOWN;
        return day
                ? find(
                        scan,
                        at - 2,
                        at,
                        Dates.candidate(
                                UNKNOWN,
                                month,
                                number(scan, at),
                                "the sign for day is '" + scan.token(at).text() + "' here"))
                : Optional.empty();
    }

    private static int number(Scan scan, int at) {
        return Integer.parseInt(scan.token(at - 1).text());
    }

    private Optional<Find<When>> find(Scan scan, int from, int at, Stream<Candidate> candidates) {
        Flaw flaw = new Flaw(Flaw.Type.MALFORMED, "'" + scan.token(at).text() + "' does not belong behind this date");
        return new DamagedWords(scan, from, at + 1).dates(name(), flaw, candidates);
    }
}
