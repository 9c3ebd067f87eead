package org.crossfact.core.extract.damage.glued;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.When;

/** The time of day glued to the digits of its date: "2018-10-2608:53". */
public final class GluedTime implements Recogniser {

    private static final int DAY_AND_HOUR = 4;
    private static final int TOKENS = 3;

    @Override
    public String name() {
        return "damage/glued-time";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == DAY_AND_HOUR;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = at - DAY_AND_HOUR;
        boolean shape = isTwoDigits(scan, at + 2)
                && scan.token(at + 1).is(':')
                && scan.touchesPrevious(at + 1)
                && isTwoDigits(scan, at - 2)
                && scan.token(at - 1).text().equals(scan.token(at - TOKENS).text())
                && (scan.token(at - 1).is('-') || scan.token(at - 1).is('/'))
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at - 1)
                && scan.touchesPrevious(at - TOKENS)
                && Dates.isYear(scan.token(from).text());
        return shape ? find(scan, from, at) : Optional.empty();
    }

    private static boolean isTwoDigits(Scan scan, int at) {
        return scan.token(at).isNumber() && scan.token(at).text().length() == 2 && scan.touchesPrevious(at);
    }

    private Optional<Find<When>> find(Scan scan, int from, int at) {
        String digits = scan.token(at).text();
        boolean clock =
                Integer.parseInt(digits.substring(2)) <= ClockTime.LAST_HOUR && ClockTime.isMinute(scan.token(at + 2));
        Stream<Candidate> day = Dates.candidate(
                Integer.parseInt(scan.token(from).text()),
                Integer.parseInt(scan.token(at - 2).text()),
                Integer.parseInt(digits.substring(0, 2)),
                "the day, before the hour that is glued to it");
        DamagedWords damaged = new DamagedWords(scan, from, at + TOKENS);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the time of day is glued to the date");
        return damaged.dates(name(), flaw, clock ? day : Stream.empty());
    }
}
