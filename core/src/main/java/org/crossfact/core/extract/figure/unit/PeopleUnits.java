package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads people who are counted without a noun: "12 dead", "killing at least 30", "wounded nine in the town". */
final class PeopleUnits implements UnitReader {

    private static final Lexicon FATES = Lexicon.load(PeopleUnits.class, "fates.txt");
    private static final Lexicon HARMING = Lexicon.load(PeopleUnits.class, "harming.txt");
    private static final Unit PERSON = Unit.count("person");

    @Override
    public String name() {
        return "figure/people";
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        boolean whole = at == number.to()
                && !number.isFraction()
                && number.amount().scale() <= 0
                && number.amount().compareTo(BigDecimal.ONE) >= 0;
        boolean glued = scan.touchesPrevious(at)
                && (scan.token(at).isWord() || scan.token(at).is('-'));
        boolean people = whole && !glued && (hasFate(scan, at) || isHarmed(scan, at, number));
        return people ? Optional.of(new UnitAt(PERSON, at, 0, name())) : Optional.empty();
    }

    /** "12 dead", but not "12 dead whales". */
    private static boolean hasFate(Scan scan, int at) {
        Token next = scan.token(at + 1);
        return FATES.contains(scan.token(at).lower()) && (!next.isWord() || Lemmas.isStop(next.lower()));
    }

    /** "killed 12 in the town", but not "killed 12 sheep". */
    private static boolean isHarmed(Scan scan, int at, Numeral number) {
        Token next = scan.token(at);
        return HARMING.contains(
                        scan.token(Hedges.start(scan, number.from()) - 1).lower())
                && (!next.isWord() || Lemmas.isStop(next.lower()));
    }
}
