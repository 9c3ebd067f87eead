package org.crossfact.core.extract.figure.unit;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Lets a number stand without a unit: "The answer is 42", "close to 30", "half of". */
final class NoUnit implements UnitReader {

    private static final Lexicon BEFORE_HALF = Lexicon.load(NoUnit.class, "before-half.txt");

    @Override
    public String name() {
        return "figure/number";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        Token next = scan.token(at);
        boolean joined =
                at > number.to() || ((next.is('-') || next.is('/') || next.is('°')) && scan.touchesPrevious(at));
        return joined || isPronoun(scan, number) || isLooseHalf(scan, number) || Surroundings.isLabel(scan, number)
                ? Optional.empty()
                : Optional.of(new UnitAt(Unit.NONE, number.to(), 0, name()));
    }

    /** "the one", "which one": no number, unless a sign says so. */
    private static boolean isPronoun(Scan scan, Numeral number) {
        return number.isSpelled()
                && number.to() == number.from() + 1
                && scan.token(number.from()).lower().equals("one");
    }

    /** "a half brother" and "half time" tell no share. */
    private static boolean isLooseHalf(Scan scan, Numeral number) {
        Token last = scan.token(number.to() - 1);
        if (!last.lower().equals("half") || number.to() > number.from() + 1) {
            return false;
        }
        Token next = scan.token(number.to());
        return next.isWord()
                && !Lemmas.isStop(next.lower())
                && !BEFORE_HALF.contains(scan.token(number.from() - 1).lower());
    }
}
