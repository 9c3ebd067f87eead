package org.crossfact.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "km, m, 1.2, 1200",
        "[mi_i], km, 1, 1.609344",
        "[ft_i], [in_i], 5, 60",
        "har, m2, 2, 20000",
        "t, kg, 3, 3000",
        "10.a, mo, 2, 240",
        "GW, kW, 1.5, 1500000",
        "[bp], [pp], 50, 0.5",
        "Cel, K, 0, 273.15",
        "[degF], Cel, 212, 100",
        "Mbit, By, 8, 1000000"
    })
    void a_value_is_the_same_in_both_units(String one, String other, BigDecimal value, BigDecimal converted) {
        Measure left = Measures.of(one).orElseThrow();
        Measure right = Measures.of(other).orElseThrow();
        assertThat(left.dimension()).isEqualTo(right.dimension());
        assertThat(left.inBaseUnit(value)).isEqualByComparingTo(right.inBaseUnit(converted));
    }

    @ParameterizedTest
    @CsvSource({"kilometres, km", "GWh, GW.h", "mSv, mSv", "megahertz, MHz", "µg, ug", "terabytes, TBy", "mph, [mi_i]/h"
    })
    void names_and_symbols_lead_to_their_unit(String name, String symbol) {
        assertThat(Measures.names()).containsEntry(name, symbol);
    }

    @Test
    void every_name_has_a_unit() {
        assertThat(Measures.names().values())
                .allSatisfy(symbol -> assertThat(Measures.of(symbol)).isPresent());
    }
}
