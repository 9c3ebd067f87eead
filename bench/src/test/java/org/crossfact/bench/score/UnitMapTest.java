package org.crossfact.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;
import org.junit.jupiter.api.Test;

class UnitMapTest {

    private final UnitMap units = new UnitMap();

    @Test
    void centsAreHundredthsOfADollar() {
        assertThat(units.sameQuantity(figure("0.05", Unit.currency("USD")), new BigDecimal("5"), "currency/Cent"))
                .isTrue();
    }

    @Test
    void theNumberMayBeRightWhereTheUnitIsNot() {
        Figure pounds = figure("12", Unit.currency("GBP"));

        assertThat(units.sameValue(pounds, new BigDecimal("12.0"), "dimension/Pound"))
                .isTrue();
        assertThat(units.sameQuantity(pounds, new BigDecimal("12.0"), "dimension/Pound"))
                .isFalse();
        assertThat(units.sameQuantity(pounds, new BigDecimal("12.0"), "currency/GBP"))
                .isTrue();
    }

    private static Figure figure(String amount, Unit unit) {
        return Figure.exact(new BigDecimal(amount), unit, BigDecimal.ONE);
    }
}
