package org.crossfact.core.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.value.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jane Doe;                    ''; Jane;     '';   Doe;          '';  ''
            Doe, Jane;                   ''; Jane;     '';   Doe;          '';  ''
            Dr. Jane A. Doe Jr.;         Dr; Jane;     A.;   Doe;          Jr;  ''
            Doe, Jane A., Jr.;           ''; Jane;     A.;   Doe;          Jr;  ''
            Jane Doe, III;               ''; Jane;     '';   Doe;          III; ''
            Ursula von der Leyen;        ''; Ursula;   '';   von der Leyen; ''; ''
            de la Vega, Juan;            ''; Juan;     '';   de la Vega;   '';  ''
            Juan Velasquez y Garcia;     ''; Juan;     '';   Velasquez y Garcia; ''; ''
            William "Bill" Ashdown;      ''; William;  '';   Ashdown;      '';  Bill
            Mr Doe;                      Mr; '';       '';   Doe;          '';  ''
            hashimoto shigeru;           ''; Shigeru;  '';   Hashimoto;    '';  ''
            Shigeru Hashimoto;           ''; Shigeru;  '';   Hashimoto;    '';  ''
            HASHIMOTO Shigeru;           ''; Shigeru;  '';   Hashimoto;    '';  ''
            Xie Wenliang;                ''; Wenliang; '';   Xie;          '';  ''
            Park Min-seo;                ''; Min-seo;  '';   Park;         '';  ''
            Nguyen Van Thanh;            ''; Van Thanh; '';  Nguyen;       '';  ''
            Jane E Doe;                  ''; Jane;     E;    Doe;          '';  ''
            Jill St. John;               ''; Jill;     '';   St. John;     '';  ''
            Jane Doe, Ph.D.;             ''; Jane;     '';   Doe;          PhD; ''
            Kim Novak;                   ''; Kim;      '';   Novak;        '';  ''
            """)
    void parses(
            String printed, String title, String given, String middle, String family, String suffix, String nickname) {
        PersonName name = PersonNames.parse(printed);
        assertThat(name.title()).isEqualTo(title);
        assertThat(name.given()).isEqualTo(given);
        assertThat(name.middle()).isEqualTo(middle);
        assertThat(name.family()).isEqualTo(family);
        assertThat(name.suffix()).isEqualTo(suffix);
        assertThat(name.nickname()).isEqualTo(nickname);
    }
}
