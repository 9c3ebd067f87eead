package org.crossfact.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeLabelTest {

    private static final PersonName PERSON = PersonName.of("Ann Lee", "Ann", "Lee");

    @ParameterizedTest
    @CsvSource({
        "commissioner, nfl, Commissioner of NFL",
        "secretary-general, nato, Secretary-general of NATO",
        "mayor, st pauls, Mayor of St Pauls",
        "secretary-general, united nations, Secretary-general of the United Nations",
        "director-general, iaea, Director-general of IAEA",
        "captain, harbour united, Captain of Harbour United",
        "minister, ministry of health, Minister of Ministry of Health"
    })
    void namesHaveTheirCapitals(String role, String body, String label) {
        assertThat(OfficeLabel.of(new Holding(PERSON, role, body, Holding.State.CURRENT)))
                .isEqualTo(label);
    }
}
