package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.value.Unit;

/** Reads the years of a person after a word that tells an age: "aged 48", "at the age of 12". */
final class AgeUnits implements UnitReader {

    private static final PhraseList AGES = PhraseList.load(AgeUnits.class, "before-ages.txt");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

    @Override
    public String name() {
        return "figure/age";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        boolean age = at == number.to()
                && !number.isFraction()
                && number.amount().compareTo(OLDEST) <= 0
                && Phrase.endingBefore(scan, Hedges.start(scan, number.from()), AGES)
                        .isPresent();
        return age ? Optional.of(new UnitAt(Unit.measure("a"), at, 0, name())) : Optional.empty();
    }
}
