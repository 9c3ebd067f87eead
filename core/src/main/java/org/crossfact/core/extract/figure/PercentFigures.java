package org.crossfact.core.extract.figure;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.value.Unit;

/** Reads "2%", "37 per cent", "ten percent", "10-15 per cent". */
final class PercentFigures implements Recogniser {

    private static final PhraseList WORDS = PhraseList.load("percent-words.txt");

    @Override
    public String name() {
        return "figure/percent";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Triggers.number(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return NumberThenUnit.read(scan, at, name(), PercentFigures::unit, false);
    }

    private static Optional<UnitAt> unit(Scan scan, int at, Numeral number) {
        return Phrase.startingAt(scan, at, WORDS).map(phrase -> new UnitAt(Unit.PERCENT, phrase.to(), 0));
    }
}
