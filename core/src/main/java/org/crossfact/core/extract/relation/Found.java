package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * The sound figures and the dates of a page by the token they begin at.
 *
 * @param figures figures with one reading, in reading order
 * @param dates one past the last token of each date
 */
record Found(TreeMap<Integer, Find<Figure>> figures, Map<Integer, Integer> dates) {

    private static final int DIGITS_OF_YEAR = 4;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    static Found of(Scan scan, List<Find<?>> finds) {
        TreeMap<Integer, Find<Figure>> figures = new TreeMap<>();
        Map<Integer, Integer> dates = new HashMap<>();
        for (Find<?> find : finds) {
            find.as(Kinds.DATE).ifPresent(date -> dates.put(date.from(), date.to()));
            find.as(Kinds.FIGURE)
                    .filter(figure ->
                            figure.flaw().isEmpty() && figure.readings().size() == 1)
                    .filter(figure -> !mayBeYear(scan, figure))
                    .ifPresent(figure -> figures.put(figure.from(), figure));
        }
        return new Found(figures, dates);
    }

    Optional<Find<Figure>> figureAt(int token) {
        return Optional.ofNullable(figures.get(token));
    }

    /** One past the date that begins at {@code token}; {@code token} itself when none does. */
    int afterDate(int token) {
        return dates.getOrDefault(token, token);
    }

    static Figure value(Find<Figure> find) {
        return find.readings().get(0).value();
    }

    /** "2019", not "2,019" nor "2019 people". */
    private static boolean mayBeYear(Scan scan, Find<Figure> find) {
        Figure figure = value(find);
        return figure.unit().family() == Unit.Family.NONE
                && scan.span(find.from(), find.to()).length() == DIGITS_OF_YEAR
                && figure.amount().compareTo(FIRST_YEAR) >= 0
                && figure.amount().compareTo(LAST_YEAR) < 0;
    }
}
