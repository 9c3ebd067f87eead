package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.util.Locale;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Writes a figure as an English article would: "27,000", "1.8 million EUR", "4 percentage points". */
final class FigureInWords {

    private static final Unit PERCENTAGE_POINT = new Unit("[pp]", Unit.Family.MEASURE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private FigureInWords() {}

    /** The figure with its unit; what is counted stands in the text already. */
    static String of(Figure figure) {
        if (figure.unit().equals(PERCENTAGE_POINT)) {
            return number(figure) + " percentage points";
        }
        String unit =
                figure.unit().family() == Unit.Family.COUNT ? "" : figure.unit().symbol();
        return unit.isEmpty() ? number(figure) : number(figure) + " " + unit;
    }

    /** The figure without its unit. */
    static String number(Figure figure) {
        BigDecimal amount = figure.amount();
        boolean grouped = figure.bound() == Bound.EXACT
                && amount.compareTo(THOUSAND) >= 0
                && amount.compareTo(MILLION) < 0
                && amount.scale() <= 0;
        return grouped
                ? String.format(Locale.ROOT, "%,d", amount.toBigInteger())
                : Kinds.FIGURE.codec().text(figure.in(Unit.NONE));
    }
}
