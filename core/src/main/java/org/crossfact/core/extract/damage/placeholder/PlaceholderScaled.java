package org.crossfact.core.extract.damage.placeholder;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * A placeholder that was counted in ten thousands or hundred millions and then told in millions or billions:
 * "654.38+0.6 million" is 65438 ten thousands with a 6 behind the lost 1, 160,000; "6543.8+0.5 billion" is 1.5 billion.
 */
public final class PlaceholderScaled implements Recogniser {

    /** Digits behind the lost 1; with more, the number is no figure of the news. */
    private static final int LONGEST_TAIL = 4;

    @Override
    public String name() {
        return "damage/placeholder-scaled";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().length() > 1
                && token.text().length() < Placeholder.DIGITS.length()
                && Placeholder.DIGITS.startsWith(token.text());
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        boolean placeholder = (scan.token(at).text() + scan.token(at + 2).text()).equals(Placeholder.DIGITS)
                && isTied(scan, at + 1, '.')
                && isTied(scan, at + 3, '+')
                && scan.token(at + 4).text().startsWith("0");
        if (!placeholder || isInNumber(scan, at)) {
            return Optional.empty();
        }
        boolean point = isTied(scan, at + 5, '.') && scan.token(at + 6).isNumber();
        String tail = scan.token(at + 4).text().substring(1)
                + (point ? scan.token(at + 6).text() : "");
        int scale = point ? at + 7 : at + 5;
        int power = TwoPartFigure.power(scan.token(scale));
        int fraction = scan.token(at + 2).text().length();
        return power > 0 && tail.length() <= LONGEST_TAIL
                ? Optional.of(find(scan, at, scale + 1, new BigDecimal("1" + tail).movePointRight(power - fraction)))
                : Optional.empty();
    }

    private static boolean isTied(Scan scan, int at, char mark) {
        return scan.token(at).is(mark) && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1);
    }

    private static boolean isInNumber(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.touchesPrevious(at) && (before.is('.') || before.is(',') || before.isWord());
    }

    private Find<Figure> find(Scan scan, int from, int to, BigDecimal amount) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        return damaged.value(
                name(),
                Placeholder.flaw(damaged),
                Kinds.FIGURE,
                Figure.exact(amount, Unit.NONE, BigDecimal.ONE),
                "the lost 1 put back in the scale that the placeholder was counted in");
    }
}
