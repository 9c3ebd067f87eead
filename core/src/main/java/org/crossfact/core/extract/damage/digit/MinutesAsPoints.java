package org.crossfact.core.extract.damage.digit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Minutes that became points, one word in Chinese: "50 points of calls" lasts 50 minutes. */
public final class MinutesAsPoints implements Recogniser {

    private static final Lexicon LASTING = Lexicon.load(MinutesAsPoints.class, "lasting.txt");
    private static final int LONGEST = 3;

    @Override
    public String name() {
        return "damage/minutes-as-points";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("points");
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        Token number = scan.token(at - 1);
        boolean minutes = number.isNumber()
                && number.text().length() <= LONGEST
                && scan.oneSpaceBefore(at)
                && scan.token(at + 1).lower().equals("of")
                && LASTING.contains(scan.token(at + 2).lower());
        if (!minutes) {
            return Optional.empty();
        }
        Figure figure = Figure.exact(new BigDecimal(number.text()), Unit.measure("min"), BigDecimal.ONE);
        DamagedWords damaged = new DamagedWords(scan, at - 1, at + 1);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "'" + scan.token(at + 2).text() + "' lasts minutes, not points");
        return Optional.of(
                damaged.value(name(), flaw, Kinds.FIGURE, figure, "the Chinese word means minutes and points alike"));
    }
}
