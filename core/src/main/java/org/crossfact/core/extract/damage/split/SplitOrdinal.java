package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Determiners;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Designation;

/** An ordinal number with a space beside its digit 1, which its ending betrays: "the 1 2th Five-Year Plan" and "the 1 2 th stage" are the 12th. */
public final class SplitOrdinal implements Recogniser {

    @Override
    public String name() {
        return "damage/split-ordinal";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("th");
    }

    /** No ordinal but 11th, 12th and 13th has this ending behind a 1, 2 or 3; "the 1 5th" has no other reading either. */
    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        Token ones = scan.token(at - 1);
        boolean split = (scan.touchesPrevious(at) || scan.oneSpaceBefore(at))
                && ones.isNumber()
                && ones.text().length() == 1
                && ("123".contains(ones.text()) || Determiners.precede(scan, at - 2))
                && scan.oneSpaceBefore(at - 1)
                && scan.token(at - 2).text().equals("1")
                && !scan.touchesPrevious(at - 2)
                && !DateWords.isMonth(scan.token(at - 3));
        if (!split) {
            return Optional.empty();
        }
        Designation joined = new Designation("1" + ones.text() + "th");
        DamagedWords damaged = new DamagedWords(scan, at - 2, at + 1);
        return Optional.of(damaged.value(name(), Pieces.flaw(damaged), Kinds.DESIGNATION, joined, "the pieces joined"));
    }
}
