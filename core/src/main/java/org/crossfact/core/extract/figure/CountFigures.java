package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads a number with the noun it counts: "14 countries", "200 British airmen", "the 47-seat council", "5m people". */
final class CountFigures implements Recogniser {

    private static final Lexicon IRREGULAR = Lexicon.load(CountFigures.class, "irregular-plurals.txt");
    private static final Lexicon IDIOMS = Lexicon.load(CountFigures.class, "idioms.txt");
    /** "four new Asia-Pacific partner states": no more words stand between number and noun. */
    private static final int MOST_MODIFIERS = 5;

    @Override
    public String name() {
        return "figure/count";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Triggers.number(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return Numeral.at(scan, at, false)
                .filter(number -> !Surroundings.isLabel(scan, number))
                .flatMap(number -> NumberThenUnit.read(scan, at, name(), CountFigures::unit, false));
    }

    static Optional<UnitAt> unit(Scan scan, int at, Numeral number) {
        if (Surroundings.isLabel(scan, number) || hasOtherUnit(scan, at, number)) {
            return Optional.empty();
        }
        if (scan.touchesPrevious(at)) {
            return scan.token(at - 1).is('-') ? joined(scan, at, number) : millions(scan, at, number);
        }
        return noun(scan, at, number).map(head -> counted(scan, head, 0));
    }

    private static UnitAt counted(Scan scan, int head, int power) {
        return new UnitAt(Unit.count(Lemmas.noun(scan.token(head).lower())), head + 1, power);
    }

    private static boolean hasOtherUnit(Scan scan, int at, Numeral number) {
        return MeasureFigures.unit(scan, at, number).isPresent()
                || CurrencyWordFigures.unit(scan, at, number).isPresent()
                || scan.token(at).is('%')
                || scan.token(at).lower().startsWith("percent")
                || scan.token(at).lower().equals("per");
    }

    /** "47-seat": the noun is in the singular. */
    private static Optional<UnitAt> joined(Scan scan, int at, Numeral number) {
        Token noun = scan.token(at);
        boolean sound = noun.isWord()
                && noun.text().length() > 2
                && !noun.isCapitalised()
                && !IDIOMS.contains(noun.lower())
                && number.amount().compareTo(BigDecimal.ONE) > 0
                && !(scan.touchesPrevious(at + 1) && scan.token(at + 1).is('-'))
                && !Lemmas.isStop(noun.lower());
        return sound ? Optional.of(counted(scan, at, 0)) : Optional.empty();
    }

    /** "5m people": without a noun behind it the m is a metre. */
    private static Optional<UnitAt> millions(Scan scan, int at, Numeral number) {
        return scan.token(at).text().equals("m") && !number.spelled() && plural(scan, at + 1)
                ? Optional.of(counted(scan, at + 1, 6))
                : Optional.empty();
    }

    /** Whether a plural noun stands at token {@code at}. */
    static boolean plural(Scan scan, int at) {
        Token token = scan.token(at);
        String word = token.lower();
        if (!token.isWord() || token.text().length() < 3 || Lemmas.isStop(word) || IDIOMS.contains(word)) {
            return false;
        }
        boolean regular = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return (regular || IRREGULAR.contains(word) || word.endsWith("men"))
                && !scan.token(at + 1).is('\'');
    }

    private static Optional<Integer> noun(Scan scan, int at, Numeral number) {
        boolean one = number.amount().compareTo(BigDecimal.ONE) == 0;
        for (int i = at; i <= at + MOST_MODIFIERS; i++) {
            Token token = scan.token(i);
            boolean quote =
                    token.is('"') || token.is('“') || token.is('”') || (token.is('-') && scan.touchesPrevious(i));
            if (!quote && (!token.isWord() || Lemmas.isStop(token.lower()))) {
                return Optional.empty();
            }
            boolean last = one
                    ? i == at && endsNounPhrase(scan, i + 1) && !Lemmas.isVerbForm(token.lower())
                    : plural(scan, i)
                            && !plural(scan, i + 1)
                            && !(token.isCapitalised() && scan.token(i + 1).isCapitalised());
            if (token.isWord() && last) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean endsNounPhrase(Scan scan, int at) {
        return !scan.token(at).isWord() || Lemmas.isStop(scan.token(at).lower());
    }
}
