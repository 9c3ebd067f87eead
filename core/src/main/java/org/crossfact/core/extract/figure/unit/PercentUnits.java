package org.crossfact.core.extract.figure.unit;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.value.Unit;

/** Reads per cent after a number: "2%", "37 per cent", "ten percent", "5pc". */
final class PercentUnits implements UnitReader {

    private static final PhraseList WORDS = PhraseList.load(PercentUnits.class, "percent-words.txt");

    @Override
    public String name() {
        return "figure/percent";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        boolean british = scan.token(at).text().equals("pc") && scan.touchesPrevious(at) && !number.isSpelled();
        return british
                ? Optional.of(new UnitAt(Unit.PERCENT, at + 1, 0, name()))
                : Phrase.startingAt(scan, at, WORDS).map(phrase -> new UnitAt(Unit.PERCENT, phrase.to(), 0, name()));
    }
}
