package org.crossfact.core.extract.figure;

import java.util.List;
import org.crossfact.core.extract.Recogniser;

/** All ways of writing a figure, the most telling first: of two finds of one length the first is to be kept. */
public final class FigureRecognisers {

    private FigureRecognisers() {}

    /** The recognisers in order of precedence. */
    public static List<Recogniser> all() {
        return List.of(
                new CurrencySymbolFigures(),
                new NumberFigures(),
                new ShareFigures(),
                new MultipleFigures(),
                new OrdinalFigures(),
                new ScoreFigures(),
                new FrequencyFigures());
    }
}
