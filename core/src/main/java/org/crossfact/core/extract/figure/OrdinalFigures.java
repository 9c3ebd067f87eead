package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads how often something has come: "the sixth time", "a third consecutive win", "its 21st straight month". */
final class OrdinalFigures implements Recogniser {

    private static final Lexicon IN_A_ROW = Lexicon.load(OrdinalFigures.class, "in-a-row.txt");

    @Override
    public String name() {
        return "figure/ordinal";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Ordinals.isEnding(token.lower());
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return Ordinals.endingAt(scan, at)
                .flatMap(ordinal -> noun(scan, at + 1).map(noun -> find(scan, ordinal.from(), noun, ordinal.value())));
    }

    /** The token of the noun that is counted: "time", or the one after "consecutive". */
    private static Optional<Integer> noun(Scan scan, int at) {
        if (scan.token(at).lower().equals("time")) {
            return Optional.of(at);
        }
        Token noun = scan.token(at + 1);
        boolean row = IN_A_ROW.contains(scan.token(at).lower()) && noun.isWord() && !Lemmas.isStop(noun.lower());
        return row ? Optional.of(at + 1) : Optional.empty();
    }

    private Find<Figure> find(Scan scan, int from, int noun, long value) {
        Unit unit = Unit.ordinal(Lemmas.noun(scan.token(noun).lower()));
        Figure figure = Figure.exact(BigDecimal.valueOf(value), unit, BigDecimal.ONE);
        return Find.printed(Kinds.FIGURE, from, noun + 1, name(), figure);
    }
}
