package org.crossfact.core.extract.people.name;

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
            Dr. Anna Berg; Dr; Anna; ''; Berg; ''; ''
            Prof. Dr. Anna Berg; Prof Dr; Anna; ''; Berg; ''; ''
            Sir Gerald; Sir; Gerald; ''; ''; ''; ''
            Dame Helen Orwin; Dame; Helen; ''; Orwin; ''; ''
            King Olaf; King; Olaf; ''; ''; ''; ''
            Queen Ingrid; Queen; Ingrid; ''; ''; ''; ''
            Kovácsy Béla; ''; Béla; ''; Kovácsy; ''; ''
            Béla Kovácsy; ''; Béla; ''; Kovácsy; ''; ''
            KOVÁCSY Béla; ''; Béla; ''; Kovácsy; ''; ''
            Lord Duncan; Lord; ''; ''; Duncan; ''; ''
            His Excellency Erik Holm; His Excellency; Erik; ''; Holm; ''; ''
            Lt. Gen. Erik Holm; Lt Gen; Erik; ''; Holm; ''; ''
            Lt.Gen. Erik Holm; Lt.Gen.; Erik; ''; Holm; ''; ''
            Gen. Erik B. Holm; Gen; Erik; B.; Holm; ''; ''
            Secretary of State Anna Berg; Secretary of State; Anna; ''; Berg; ''; ''
            Chief Justice Anna Berg; Chief Justice; Anna; ''; Berg; ''; ''
            The Rt. Hon. Erik Holm; The Rt. Hon; Erik; ''; Holm; ''; ''
            Mr. and Mrs. Erik Holm; Mr. and Mrs.; Erik; ''; Holm; ''; ''
            Erik Holm Jr; ''; Erik; ''; Holm; Jr; ''
            Erik Holm, Jr.; ''; Erik; ''; Holm; Jr; ''
            Erik Holm Jr., MD; ''; Erik; ''; Holm; Jr, MD; ''
            Erik Holm QC MP; ''; Erik; ''; Holm; QC, MP; ''
            Erik Holm, QC, MP; ''; Erik; ''; Holm; QC, MP; ''
            Erik Holm, CFP, CLU; ''; Erik; ''; Holm; CFP, CLU; ''
            Erik Holm, Ph. D.; ''; Erik; ''; Holm; PhD; ''
            Erik Holm Ph.D.; ''; Erik; ''; Holm; PhD; ''
            Erik Olaf Holm V; ''; Erik; Olaf; Holm; V; ''
            Erik Olaf Holm I; ''; Erik; Olaf; Holm; I; ''
            Erik V; ''; Erik; ''; V; ''; ''
            Olaf V. Holm; ''; Olaf; V.; Holm; ''; ''
            Holm, Erik; ''; Erik; ''; Holm; ''; ''
            Holm, Erik B.; ''; Erik; B.; Holm; ''; ''
            Holm, Erik B., III; ''; Erik; B.; Holm; III; ''
            Holm Jr., Erik; ''; Erik; ''; Holm; Jr; ''
            Holm, Dr. Erik; Dr; Erik; ''; Holm; ''; ''
            Holm, J.R.; ''; J.R.; ''; Holm; ''; ''
            van den Berg, Anna; ''; Anna; ''; van den Berg; ''; ''
            Ortega y Luna, Maria; ''; Maria; ''; Ortega y Luna; ''; ''
            Maria Ortega y Luna; ''; Maria; ''; Ortega y Luna; ''; ''
            Maria de la Luna; ''; Maria; ''; de la Luna; ''; ''
            Maria Q. de la Luna; ''; Maria; Q.; de la Luna; ''; ''
            Joao da Silva de Souza; ''; Joao; da Silva; de Souza; ''; ''
            Pieter van Dam van Isselt; ''; Pieter; van Dam; van Isselt; ''; ''
            anna von bergen holm; ''; Anna; ''; von Bergen Holm; ''; ''
            Abdul bin Rashid; ''; Abdul; ''; bin Rashid; ''; ''
            Buca di Lago; ''; Buca; ''; di Lago; ''; ''
            Jane Mac Orwin; ''; Jane; ''; Mac Orwin; ''; ''
            Mac Orwin; ''; Mac; ''; Orwin; ''; ''
            Van Orwin; ''; Van; ''; Orwin; ''; ''
            Ben Orwin; ''; Ben; ''; Orwin; ''; ''
            Alex Ben Orwin; ''; Alex; Ben; Orwin; ''; ''
            Jill St. Orwin; ''; Jill; ''; St. Orwin; ''; ''
            E. J. Orwin; ''; E.; J.; Orwin; ''; ''
            E.J. Orwin; ''; E.J.; ''; Orwin; ''; ''
            anna e. berg; ''; Anna; E.; Berg; ''; ''
            ANNA BERG; ''; Anna; ''; Berg; ''; ''
            Anna BERG; ''; Anna; ''; Berg; ''; ''
            Anna Berg-Holm; ''; Anna; ''; Berg-Holm; ''; ''
            Anne-Marie Berg; ''; Anne-Marie; ''; Berg; ''; ''
            José Núñez; ''; José; ''; Núñez; ''; ''
            William (Bill) Ashdown; ''; William; ''; Ashdown; ''; Bill
            William (Big Bill) Ashdown; ''; William; ''; Ashdown; ''; Big Bill
            William "Big Bill" Ashdown; ''; William; ''; Ashdown; ''; Big Bill
            William “Bill” Ashdown; ''; William; ''; Ashdown; ''; Bill
            Ashdown, William (Bill); ''; William; ''; Ashdown; ''; Bill
            Ashdown, William (Bill), Jr.; ''; William; ''; Ashdown; Jr; Bill
            "Bill" Ashdown; ''; ''; ''; Ashdown; ''; Bill
            John and Jane Doe; ''; John and Jane; ''; Doe; ''; ''
            Doe; ''; ''; ''; Doe; ''; ''
            Xie Wen Liang; ''; Wen Liang; ''; Xie; ''; ''
            Ouyang Wenliang; ''; Wenliang; ''; Ouyang; ''; ''
            Kim Min Seo; ''; Min Seo; ''; Kim; ''; ''
            Kim Min-seo; ''; Min-seo; ''; Kim; ''; ''
            Min-seo Kim; ''; Min-seo; ''; Kim; ''; ''
            Tran Thi Lan; ''; Thi Lan; ''; Tran; ''; ''
            Morioka Susumu; ''; Susumu; ''; Morioka; ''; ''
            Susumu Morioka; ''; Susumu; ''; Morioka; ''; ''
            MORIOKA Susumu; ''; Susumu; ''; Morioka; ''; ''
            Susumu MORIOKA; ''; Susumu; ''; Morioka; ''; ''
            morioka susumu; ''; Susumu; ''; Morioka; ''; ''
            Ōno Yūji; ''; Yūji; ''; Ōno; ''; ''
            Ohno Yuuji; ''; Yuuji; ''; Ohno; ''; ''
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
