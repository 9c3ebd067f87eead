package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.When;

/** A year with a space in it that its preposition betrays: "in 19 96,", "since 200 6", "by the end of 2 019,". */
public final class SplitYear implements Recogniser {

    private static final Set<String> LEADS = Set.of("in", "since", "until", "during");
    private static final Set<String> ENDS = Set.of("end", "beginning", "start", "middle", "year");
    private static final int DIGITS = 4;

    @Override
    public String name() {
        return "damage/split-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && switch (token.text().length()) {
                    case 1 -> token.text().equals("1") || token.text().equals("2");
                    case 2, 3 ->
                        token.text().startsWith("18")
                                || token.text().startsWith("19")
                                || token.text().startsWith("20");
                    default -> false;
                };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int to = at;
        StringBuilder digits = new StringBuilder();
        while (digits.length() < DIGITS && scan.token(to).isNumber() && scan.oneSpaceBefore(to)) {
            digits.append(scan.token(to).text());
            to++;
        }
        boolean twoOrFour = to == at + 2 || to == at + DIGITS;
        boolean year = twoOrFour
                && isLed(scan, at)
                && digits.length() == DIGITS
                && Dates.isYear(digits.toString())
                && NumberEnd.isClosed(scan, to)
                && !scan.token(to + 1).isNumber();
        return year ? find(scan, at, to, Integer.parseInt(digits.toString())) : Optional.empty();
    }

    private static boolean isLed(Scan scan, int at) {
        String lead = scan.token(at - 1).lower();
        boolean end = lead.equals("of") && ENDS.contains(scan.token(at - 2).lower());
        return end || LEADS.contains(lead);
    }

    private Optional<Find<When>> find(Scan scan, int at, int to, int year) {
        DamagedWords damaged = new DamagedWords(scan, at, to);
        Flaw flaw = damaged.flaw(Flaw.Type.SPLIT, "a space cuts the year '" + damaged.printed() + "'");
        return damaged.dates(name(), flaw, Dates.candidate(year, UNKNOWN, UNKNOWN, "the pieces joined: " + year));
    }
}
