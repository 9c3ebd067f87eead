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

/** Minutes that became points, one word in Chinese: "50 points of calls" lasts 50 minutes, "spoke for 40 points" 40. */
public final class MinutesAsPoints implements Recogniser {

    private static final Lexicon LASTING = Lexicon.load(MinutesAsPoints.class, "lasting.txt");
    private static final Lexicon PASSING = Lexicon.load(MinutesAsPoints.class, "passing-time.txt");
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
        boolean minutes = number.isNumber() && number.text().length() <= LONGEST && scan.oneSpaceBefore(at);
        Optional<String> lasting = minutes ? lasting(scan, at) : Optional.empty();
        if (lasting.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = Figure.exact(new BigDecimal(number.text()), Unit.measure("min"), BigDecimal.ONE);
        DamagedWords damaged = new DamagedWords(scan, at - 1, at + 1);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "'" + lasting.get() + "' lasts minutes, not points");
        return Optional.of(
                damaged.value(name(), flaw, Kinds.FIGURE, figure, "the Chinese word means minutes and points alike"));
    }

    /** What lasts: the call of "50 points of calls", the verb of "spoke for about 50 points". */
    private static Optional<String> lasting(Scan scan, int at) {
        Token of = scan.token(at + 2);
        if (scan.token(at + 1).lower().equals("of") && LASTING.contains(of.lower())) {
            return Optional.of(of.text());
        }
        Token before = scan.token(at - 2);
        if (before.lower().equals("of") && LASTING.contains(scan.token(at - 3).lower())) {
            return Optional.of(scan.token(at - 3).text());
        }
        int lead = before.isWord() && !isLead(before) ? at - 3 : at - 2;
        int verb = isPreposition(scan.token(lead)) ? lead - 1 : lead;
        return isLead(scan.token(lead)) && PASSING.contains(scan.token(verb).lower())
                ? Optional.of(scan.token(verb).text())
                : Optional.empty();
    }

    private static boolean isPreposition(Token token) {
        return token.lower().equals("for") || token.lower().equals("by");
    }

    /** "for", "by" or the verb itself: "spoke for 50 points", "delayed by 50 points", "lasted 50 points". */
    private static boolean isLead(Token token) {
        return isPreposition(token) || PASSING.contains(token.lower());
    }
}
