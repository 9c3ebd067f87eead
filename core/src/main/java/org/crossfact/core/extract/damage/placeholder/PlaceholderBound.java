package org.crossfact.core.extract.damage.placeholder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * A placeholder glued behind a noun is the lower bound of a range that moved to the end: "more than 5 times the
 * income/kloc-0" is 1 to 5 times the income.
 */
public final class PlaceholderBound implements Recogniser {

    /** Tokens between the upper bound and the placeholder. */
    private static final int FARTHEST = 10;

    private static final int LONGEST = 3;

    @Override
    public String name() {
        return "damage/placeholder-bound";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals(Placeholder.WORD);
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        int to = at + 3;
        boolean glued = scan.token(at - 1).is('/')
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at - 1)
                && scan.token(at - 2).isWord()
                && !scan.touchesPrevious(at - 2)
                && scan.token(at + 1).is('-')
                && scan.token(at + 2).text().equals("0")
                && !(scan.touchesPrevious(to) && scan.token(to + 1).isWord());
        return glued ? upperBound(scan, at).flatMap(upper -> find(scan, upper, to)) : Optional.empty();
    }

    /** The number behind "more than" or "less than" in the same sentence. */
    private static Optional<Integer> upperBound(Scan scan, int at) {
        for (int i = at - 2; i > Math.max(scan.sentenceStart(at), at - FARTHEST); i--) {
            boolean number = scan.token(i).isNumber() && scan.token(i).text().length() <= LONGEST;
            if (number
                    && scan.token(i - 1).lower().equals("than")
                    && Integer.parseInt(scan.token(i).text()) > 1) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Find<Figure>> find(Scan scan, int upper, int to) {
        BigDecimal most = new BigDecimal(scan.token(upper).text());
        String noun = scan.token(upper + 1).lower();
        Unit unit = noun.equals("times") ? Unit.MULTIPLE : Unit.count(Lemmas.noun(noun));
        Figure range = new Figure(BigDecimal.ONE, most, unit, Bound.RANGE, BigDecimal.ONE);
        Flaw flaw = new DamagedWords(scan, upper - 2, to)
                .flaw(
                        Flaw.Type.GARBLED,
                        "what is printed for a lost digit is glued to '"
                                + scan.token(to - 5).text() + "'");
        List<Reading<Figure>> readings = List.of(
                new Reading<>(
                        range, How.DECODED, List.of("the lost 1 is the lower bound of a range, moved behind its noun")),
                new Reading<>(
                        Figure.exact(BigDecimal.ONE, Unit.NONE, BigDecimal.ONE),
                        How.DECODED,
                        List.of("the placeholder stands for the digit 1")));
        return Optional.of(Find.flawed(Kinds.FIGURE, upper - 2, to, name(), flaw, readings));
    }
}
