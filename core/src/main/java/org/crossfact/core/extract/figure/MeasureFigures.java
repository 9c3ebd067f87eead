package org.crossfact.core.extract.figure;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads "1,240 metres", "1.24 km", "the six-mile trip", "100t", "10 to 15 metres", "25 pounds" where it is a weight. */
final class MeasureFigures implements Recogniser {

    private static final PhraseList UNITS = PhraseList.load("measures.txt");
    private static final Lexicon WEIGHT = Lexicon.load(MeasureFigures.class, "weight-words.txt");
    private static final int WEIGHT_WINDOW = 5;

    @Override
    public String name() {
        return "figure/measure";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Triggers.number(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return NumberThenUnit.read(scan, at, name(), MeasureFigures::unit, false);
    }

    static Optional<UnitAt> unit(Scan scan, int at, Numeral number) {
        Optional<Phrase> phrase = Phrase.startingAt(scan, at, UNITS);
        if (phrase.isPresent()) {
            return phrase.filter(found -> isMeant(scan, found, number))
                    .map(found -> new UnitAt(Unit.measure(found.value()), found.to(), 0));
        }
        String word = scan.token(at).lower();
        if ((word.equals("pounds") || word.equals("pound")) && areWeight(scan, number)) {
            return Optional.of(new UnitAt(Unit.measure("[lb_av]"), at + 1, 0));
        }
        boolean inches = word.equals("in")
                && (number.amount().scale() > 0 || scan.token(at + 1).isWord() == false);
        return inches && !number.spelled() && !scan.token(at + 1).isNumber() && !isTextAfterIn(scan, at)
                ? Optional.of(new UnitAt(Unit.measure("[in_i]"), at + 1, 0))
                : Optional.empty();
    }

    private static boolean isTextAfterIn(Scan scan, int at) {
        String next = scan.token(at + 1).lower();
        return scan.token(at + 1).isWord() && !next.equals("thick") && !next.equals("long") && !next.equals("tall");
    }

    /** "5m people" are millions; "a second" and "May" are no measure. */
    private static boolean isMeant(Scan scan, Phrase unit, Numeral number) {
        Token word = scan.token(unit.from());
        if (number.spelled() && word.lower().length() == 1 && word.isWord()) {
            return false;
        }
        if (word.lower().equals("second") && unit.to() == unit.from() + 1) {
            return scan.token(number.to()).is('-');
        }
        boolean article = scan.token(number.from()).lower().startsWith("a") && number.spelled();
        return !article && !(word.text().equals("m") && CountFigures.plural(scan, unit.to()));
    }

    /** Whether "pounds" after {@code number} are a weight. */
    static boolean areWeight(Scan scan, Numeral number) {
        for (int i = number.from() - 1; i >= number.from() - WEIGHT_WINDOW; i--) {
            if (WEIGHT.contains(scan.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
