package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.AgeWords;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Unit;

/** Reads a unit of measure after a number: "1,240 metres", "1.24 km", "six-mile", "100t", "10 l/km", "half a mile". */
final class MeasureUnits implements UnitReader {

    private static final PhraseList UNITS = PhraseList.of(Measures.names());
    private static final Lexicon DIVISORS = Lexicon.load(MeasureUnits.class, "measure-divisors.txt");
    private static final Lexicon DOUBTFUL = Lexicon.load(MeasureUnits.class, "measure-doubtful.txt");

    @Override
    public String name() {
        return "figure/measure";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        if (isAbsoluteZero(scan, number)) {
            return Optional.of(new UnitAt(Unit.measure("K"), number.to(), 0, name()));
        }
        int start = afterShare(scan, at, number);
        boolean bracket = (scan.token(at).is('(') || scan.token(at).is('{')) && !number.isSpelled();
        if (bracket) {
            return unit(scan, at + 1, number)
                    .filter(unit -> scan.token(unit.to()).is(')')
                            || scan.token(unit.to()).is('}'))
                    .map(unit -> new UnitAt(unit.unit(), unit.to() + 1, 0, name()));
        }
        return unit(scan, start, number).map(unit -> withAge(scan, unit));
    }

    private static boolean isAbsoluteZero(Scan scan, Numeral number) {
        return number.amount().signum() == 0
                && scan.token(number.from() - 1).lower().equals("absolute");
    }

    /** "half a mile", "a quarter of a mile". */
    private static int afterShare(Scan scan, int at, Numeral number) {
        if (!number.isFraction() || !number.isSpelled()) {
            return at;
        }
        int article = scan.token(at).lower().equals("of") ? at + 1 : at;
        String word = scan.token(article).lower();
        return word.equals("a") || word.equals("an") ? article + 1 : at;
    }

    private Optional<UnitAt> unit(Scan scan, int at, Numeral number) {
        Optional<Phrase> phrase = Phrase.startingAt(scan, at, UNITS);
        if (phrase.isPresent()) {
            return phrase.filter(found -> isMeant(scan, found, number)).map(found -> divided(scan, found));
        }
        return LoneSigns.unit(scan, at, number).map(symbol -> new UnitAt(Unit.measure(symbol), at + 1, 0, name()));
    }

    /** "l/km", "km/s2": what the unit is divided by. */
    private UnitAt divided(Scan scan, Phrase unit) {
        String symbol = unit.value();
        int to = unit.to();
        while (scan.token(to).is('/') && scan.touchesPrevious(to) && scan.touchesPrevious(to + 1)) {
            Token next = scan.token(to + 1);
            boolean squared =
                    scan.touchesPrevious(to + 2) && scan.token(to + 2).text().equals("2");
            Optional<String> divisor = DIVISORS.value(squared ? next.text() + "2" : next.text());
            Optional<Phrase> named = Phrase.startingAt(scan, to + 1, UNITS);
            if (divisor.isEmpty() && named.isEmpty()) {
                break;
            }
            symbol = symbol + "/" + divisor.orElseGet(() -> named.orElseThrow().value());
            to = divisor.isEmpty() ? named.orElseThrow().to() : squared ? to + 3 : to + 2;
        }
        Optional<String> rate = to > unit.to() && scan.token(to).lower().equals("per")
                ? DIVISORS.value(scan.token(to + 1).lower())
                : Optional.empty();
        if (rate.isPresent()) {
            return new UnitAt(Unit.measure(symbol + "/" + rate.get()), to + 2, 0, name());
        }
        return new UnitAt(Unit.measure(symbol), to, 0, name());
    }

    /** "ten years old", "six weeks of age", "17-year-old". */
    private static UnitAt withAge(Scan scan, UnitAt unit) {
        int at = scan.token(unit.to()).is('-') && scan.touchesPrevious(unit.to()) ? unit.to() + 1 : unit.to();
        String word = scan.token(at).lower();
        boolean time = AgeWords.isTime(unit.unit());
        if (time && (word.equals("old") || word.equals("olds"))) {
            return new UnitAt(unit.unit(), at + 1, 0, "figure/age");
        }
        boolean ofAge = time && word.equals("of") && scan.token(at + 1).lower().equals("age");
        return ofAge ? new UnitAt(unit.unit(), at + 2, 0, "figure/age") : unit;
    }

    /** "5m people" are millions; "a second", "May" and "three stone walls" are no measure. */
    private static boolean isMeant(Scan scan, Phrase unit, Numeral number) {
        Token word = scan.token(unit.from());
        boolean single = unit.to() == unit.from() + 1;
        if (single && number.isSpelled() && word.isWord() && word.text().length() == 1) {
            return false;
        }
        boolean joined = scan.token(unit.from() - 1).is('-') && scan.touchesPrevious(unit.from());
        if (single && DOUBTFUL.contains(word.lower()) && !joined) {
            boolean one = number.amount().compareTo(BigDecimal.ONE) == 0;
            return !word.isCapitalised()
                    && (one || number.isFraction() || !number.isSpelled())
                    && !(scan.token(number.from()).lower().startsWith("a") && number.isSpelled());
        }
        boolean compass = unit.value().equals("deg") && LoneSigns.isCoordinate(scan, unit.to());
        return !compass && !(word.text().equals("m") && CountUnits.isPlural(scan, unit.to()));
    }
}
