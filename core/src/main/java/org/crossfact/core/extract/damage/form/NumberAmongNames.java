package org.crossfact.core.extract.damage.form;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.Designation;

/**
 * A bare number where the last of several names should stand: "the Everest Plan, the Strong Foundation Plan and 18."
 * Names of one kind end in the same word, so a number among them is what is left of one.
 */
public final class NumberAmongNames implements Recogniser {

    private static final int LONGEST = 3;

    /** Words of the longest name. */
    private static final int MOST_WORDS = 6;

    @Override
    public String name() {
        return "damage/number-among-names";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= LONGEST;
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        boolean last = scan.token(at - 1).lower().equals("and")
                && scan.oneSpaceBefore(at)
                && NumberEnd.isClosedByMark(scan, at + 1);
        if (!last) {
            return Optional.empty();
        }
        int kind = scan.token(at - 2).is(',') ? at - 3 : at - 2;
        int comma = start(scan, kind) - 1;
        boolean names = comma < kind - 2
                && scan.token(comma).is(',')
                && scan.token(comma - 1).lower().equals(scan.token(kind).lower())
                && start(scan, comma - 1) < comma - 1;
        DamagedWords damaged = new DamagedWords(scan, at - 1, at + 1);
        Flaw flaw = damaged.flaw(
                Flaw.Type.GARBLED,
                "a bare number stands where a " + scan.token(kind).text() + " should be named");
        return names ? Optional.of(damaged.lost(name(), flaw, Kinds.DESIGNATION)) : Optional.empty();
    }

    /** The number of the first word, perhaps "the", of the name whose last word is token {@code last}. */
    private static int start(Scan scan, int last) {
        int start = last;
        while (start > last - MOST_WORDS && scan.token(start).isCapitalised()) {
            start--;
        }
        return scan.token(start).lower().equals("the") ? start : start + 1;
    }
}
