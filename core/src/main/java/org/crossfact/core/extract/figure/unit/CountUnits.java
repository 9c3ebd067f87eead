package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads the noun that a number counts: "14 countries", "200 British airmen", "the 47-seat council", "5m people". */
public final class CountUnits implements UnitReader {

    private static final Lexicon IRREGULAR = Lexicon.load(CountUnits.class, "irregular-plurals.txt");
    private static final Lexicon FREQUENCY = Lexicon.load(CountUnits.class, "frequency-words.txt");
    private static final Lexicon IDIOMS = Lexicon.load(CountUnits.class, "idioms.txt");
    /** "four new Asia-Pacific partner states": no more words stand between number and noun. */
    private static final int MOST_MODIFIERS = 5;

    private static final int SHORTEST_NOUN = 3;
    private static final int MILLION = 6;

    @Override
    public String name() {
        return "figure/count";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        if (Surroundings.isLabel(scan, number) || scan.token(at).lower().equals("per")) {
            return Optional.empty();
        }
        if (scan.touchesPrevious(at)) {
            return scan.token(at - 1).is('-') ? joined(scan, at, number) : millions(scan, at, number);
        }
        if (isFrequency(scan, at)) {
            return Optional.of(counted(scan, at, 0));
        }
        return noun(scan, at, number).map(head -> counted(scan, head, 0));
    }

    /** "four times per week"; "four times as many" is a multiple, and "four times" alone may be either. */
    private static boolean isFrequency(Scan scan, int at) {
        String per = scan.token(at + 1).lower();
        return scan.token(at).lower().equals("times")
                && (per.equals("per") || per.equals("a"))
                && FREQUENCY.contains(scan.token(at + 2).lower());
    }

    private UnitAt counted(Scan scan, int head, int power) {
        Unit unit = Unit.count(Lemmas.noun(scan.token(head).lower()));
        return new UnitAt(unit, head + 1, power, name());
    }

    /** "47-seat": the noun is in the singular; "200-odd people": in the plural. */
    private Optional<UnitAt> joined(Scan scan, int at, Numeral number) {
        Token noun = scan.token(at);
        boolean sound = noun.isWord()
                && noun.text().length() >= SHORTEST_NOUN
                && !noun.isCapitalised()
                && !IDIOMS.contains(noun.lower())
                && number.amount().compareTo(BigDecimal.ONE) > 0
                && !(scan.touchesPrevious(at + 1) && scan.token(at + 1).is('-'))
                && !Lemmas.isStop(noun.lower());
        return sound ? Optional.of(counted(scan, at, 0)) : Optional.empty();
    }

    /** "5m people": without a noun behind it the m is a metre. */
    private Optional<UnitAt> millions(Scan scan, int at, Numeral number) {
        return scan.token(at).text().equals("m") && !number.isSpelled() && isPlural(scan, at + 1)
                ? Optional.of(counted(scan, at + 1, MILLION))
                : Optional.empty();
    }

    /** Whether a plural noun stands at token {@code at}. */
    static boolean isPlural(Scan scan, int at) {
        Token token = scan.token(at);
        String word = token.lower();
        if (!token.isWord() || token.text().length() < SHORTEST_NOUN || Lemmas.isStop(word) || IDIOMS.contains(word)) {
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
                    ? i == at
                            && token.text().length() >= SHORTEST_NOUN
                            && endsNounPhrase(scan, i + 1)
                            && !Lemmas.isVerbForm(token.lower())
                    : isPlural(scan, i)
                            && !isPlural(scan, i + 1)
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
