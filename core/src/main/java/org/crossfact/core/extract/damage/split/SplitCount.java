package org.crossfact.core.extract.damage.split;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * A count with a space beside its digit 1: "in 3 1 provinces" is 31, "after 1 8 years" 18; a lone 1 has no plural behind
 * it, and no other number.
 */
public final class SplitCount implements Recogniser {

    private static final int LONGEST_HEAD = 2;

    @Override
    public String name() {
        return "damage/split-count";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= LONGEST_HEAD;
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        Token head = scan.token(at - 1);
        Token noun = scan.token(at + 1);
        // a capital before the first piece makes it part of a name: "Formula 1 1 points"
        boolean split = scan.oneSpaceBefore(at)
                && head.isNumber()
                && (scan.token(at).text().equals("1") || head.text().equals("1"))
                && head.text().length() <= LONGEST_HEAD
                && !head.text().startsWith("0")
                && ((isPercent(scan, at + 1) && !isJoint(scan.token(at - 2)))
                        || (scan.oneSpaceBefore(at + 1) && NumberEnd.isPlural(noun)))
                && scan.token(at - 2).isWord()
                && (!scan.token(at - 2).isCapitalised() || (isPercent(scan, at + 1) && opens(scan, at - 2)))
                && scan.oneSpaceBefore(at - 1)
                && (Lemmas.isStop(scan.token(at - 2).lower())
                        || Tense.isPast(scan.token(at - 2))
                        || scan.token(at + 2).lower().equals("ago"));
        if (!split) {
            return Optional.empty();
        }
        String digits = head.text() + scan.token(at).text();
        Unit unit = isPercent(scan, at + 1) ? Unit.PERCENT : Unit.count(Lemmas.noun(noun.lower()));
        Figure joined = Figure.exact(new BigDecimal(digits), unit, BigDecimal.ONE);
        Flaw flaw = Pieces.flaw(new DamagedWords(scan, at - 1, at + 1));
        return Optional.of(new DamagedWords(scan, at - 1, at + 2)
                .value(name(), flaw, Kinds.FIGURE, joined, "the pieces joined: " + digits));
    }

    /** "About 2 1% of them": the capital of a sentence's first word is no name's. */
    private static boolean opens(Scan scan, int at) {
        return scan.sentenceStart(at) == at && Lemmas.isStop(scan.token(at).lower());
    }

    private static boolean isPercent(Scan scan, int at) {
        return scan.token(at).is('%') && scan.touchesPrevious(at);
    }

    /** "1 and 1 5%" may be the cells of a table. */
    private static boolean isJoint(Token word) {
        return word.lower().equals("and") || word.lower().equals("or");
    }
}
