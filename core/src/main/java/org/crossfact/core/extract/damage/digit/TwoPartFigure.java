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
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** One number told in two parts, as sources that count in ten thousands are put into English: "$5 million 500 thousand". */
public final class TwoPartFigure implements Recogniser {

    private static final int THOUSAND = 3;
    private static final int LONGEST = 3;

    @Override
    public String name() {
        return "damage/two-part-figure";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return power(token) > THOUSAND;
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        Token high = scan.token(at - 1);
        Token low = scan.token(at + 1);
        int power = power(scan.token(at + 2));
        boolean twoParts = isPart(high)
                && isPart(low)
                && power == power(scan.token(at)) - THOUSAND
                && scan.oneSpaceBefore(at)
                && scan.oneSpaceBefore(at + 1)
                && scan.oneSpaceBefore(at + 2);
        Optional<Unit> unit = twoParts ? currency(scan, at - 1) : Optional.empty();
        if (!twoParts || (unit.isEmpty() && scan.touchesPrevious(at - 1))) {
            return Optional.empty();
        }
        BigDecimal step = BigDecimal.TEN.pow(power);
        BigDecimal amount = new BigDecimal(high.text())
                .movePointRight(power(scan.token(at)))
                .add(new BigDecimal(low.text()).multiply(step));
        int from = unit.isPresent() ? at - 2 : at - 1;
        DamagedWords damaged = new DamagedWords(scan, from, at + 3);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "one number is told in two parts");
        Figure sum = Figure.exact(amount, unit.orElse(Unit.NONE), step);
        return Optional.of(damaged.value(name(), flaw, Kinds.FIGURE, sum, "the two parts added"));
    }

    private static boolean isPart(Token token) {
        return token.isNumber() && token.text().length() <= LONGEST;
    }

    /** How many zeros the word stands for; 0 for any other word. */
    public static int power(Token word) {
        return switch (word.lower()) {
            case "thousand" -> THOUSAND;
            case "million" -> 6;
            case "billion" -> 9;
            case "trillion" -> 12;
            default -> 0;
        };
    }

    private static Optional<Unit> currency(Scan scan, int number) {
        return scan.touchesPrevious(number)
                ? switch (scan.token(number - 1).text()) {
                    case "$" -> Optional.of(Unit.currency("USD"));
                    case "\u20ac" -> Optional.of(Unit.currency("EUR"));
                    case "\u00a3" -> Optional.of(Unit.currency("GBP"));
                    default -> Optional.empty();
                }
                : Optional.empty();
    }
}
