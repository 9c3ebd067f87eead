package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Designation;

/** A time of day whose hour is in two pieces: "1 0: 30" and "at 1 0:30" are 10:30. */
public final class SplitHour implements Recogniser {

    /** What stands before a time of day. */
    static final Set<String> LEADS = Set.of("at", "until", "till", "from", "by");

    @Override
    public String name() {
        return "damage/split-hour";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals("1");
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        Token ones = scan.token(at + 1);
        Token minutes = scan.token(at + 3);
        // in "Game 1 1:30" the 1 is no part of the time
        boolean told = scan.oneSpaceBefore(at + 3)
                || (scan.touchesPrevious(at + 3)
                        && LEADS.contains(scan.token(at - 1).lower()));
        boolean time = told
                && !scan.token(at - 1).isNumber()
                && scan.oneSpaceBefore(at + 1)
                && ones.isNumber()
                && ones.text().length() == 1
                && scan.token(at + 2).is(':')
                && scan.touchesPrevious(at + 2)
                && ClockTime.isMinute(minutes);
        if (!time) {
            return Optional.empty();
        }
        Designation joined = new Designation("1" + ones.text() + ":" + minutes.text());
        DamagedWords damaged = new DamagedWords(scan, at, at + 4);
        return Optional.of(damaged.value(
                name(), Pieces.flaw(damaged), Kinds.DESIGNATION, joined, "the digits of the hour joined"));
    }
}
