package org.crossfact.core.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameComparerTest {

    private final NameComparer comparer = new NameComparer();

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, Jane Doe, SAME, EQUAL",
        "Jane Doe, jane doe, SAME, EQUAL",
        "Shigeru Hashimoto, Hashimoto Shigeru, SAME, NAME_ORDER",
        "Shigeru Hashimoto, hashimoto shigeru, SAME, NAME_ORDER",
        "Jane Doe, Doe, COMPATIBLE, SHORT_FORM",
        "Jane Doe, J. Doe, COMPATIBLE, SHORT_FORM",
        "Jane Doe, Jane A. Doe, COMPATIBLE, SHORT_FORM",
        "Alan Doe, James Alan Doe, COMPATIBLE, SHORT_FORM",
        "Ursula Leyen, Ursula von der Leyen, COMPATIBLE, SHORT_FORM",
        "William Ashdown, Bill Ashdown, COMPATIBLE, VARIANT",
        "Yuuji Ohno, Yūji Ōno, COMPATIBLE, VARIANT",
        "Syoiti Hurukawa, Shoichi Furukawa, COMPATIBLE, VARIANT",
        "José Alvarez, Jose Alvarez, COMPATIBLE, VARIANT",
        "Yoon Suk-yeol, Yoon Suk Yeol, COMPATIBLE, VARIANT",
        "Yoon Suk-yeol, Yoon Seok-yeol, COMPATIBLE, VARIANT",
        "Sergei Markov, Sergey Markov, COMPATIBLE, VARIANT",
        "Jens Storeberg, Jens Storeburg, COMPATIBLE, VARIANT",
        "Susumu Morioka, Shin Morioka, COMPATIBLE, MISREAD",
        "Susumu Morioka, Morioka Jin, COMPATIBLE, MISREAD",
        "Tadahiro Morioka, Tadayasu Morioka, COMPATIBLE, MISREAD",
        "Kenji Hayashi, Lin Jianer, COMPATIBLE, MISREAD",
        "Tian Wei, Kenji Tanaka, INCOMPARABLE, OTHER_PERSON",
        "Orbán Viktor, Viktor Orban, COMPATIBLE, VARIANT",
        "Volodymyr Marchuk, Vladimir Marchuk, COMPATIBLE, VARIANT",
        "Anna von der Aue, von der Aue, COMPATIBLE, SHORT_FORM",
        "Joris Brandt, Joris Brahdt, COMPATIBLE, VARIANT",
        "Erik Hansen, Erik Hammer, INCOMPARABLE, OTHER_PERSON",
        "Deng Xiaohong, Teng Hsiao-hung, COMPATIBLE, VARIANT",
        "Zhou Enguo, Chou En-kuo, COMPATIBLE, VARIANT",
        "Zhang Wei, Chang Wei, INCOMPARABLE, OTHER_PERSON",
        "Kim Jong-un, Kim Jong Eun, COMPATIBLE, VARIANT",
        "Kim Jong-un, Kim Jong-il, INCOMPARABLE, OTHER_PERSON",
        "Park Geun-young, Pak Kunyong, COMPATIBLE, VARIANT",
        "Lee Myung-ho, Yi Myong-ho, COMPATIBLE, VARIANT",
        "Moon Jae-sung, Wen Zaicheng, COMPATIBLE, MISREAD",
        "Lee Jae-sung, Li Zaicheng, COMPATIBLE, MISREAD",
        "Kim Hee-sung, Jin Xicheng, COMPATIBLE, MISREAD",
        "Dmytro Zhelenskyy, Dmytro Zherensky, COMPATIBLE, VARIANT",
        "Moon Jae-sung, Wen Jiabing, INCOMPARABLE, OTHER_PERSON",
        "Wang Junhao, Kevin Wang, COMPATIBLE, VARIANT",
        "Wang Junhao, Wang Liwei, DIFFERENT, VALUES_DIFFER",
        "Fumio Kumagai, Xiong Wenxiong, INCOMPARABLE, OTHER_PERSON",
        "Fumio Kumagai, Wenxiong Kumagai, COMPATIBLE, MISREAD",
        "Fumio Kumagai, Takeo Kumagai, DIFFERENT, VALUES_DIFFER",
        "Mary Ashdown, Erik Ashdown, DIFFERENT, VALUES_DIFFER",
        "J. Doe, Karen Doe, DIFFERENT, VALUES_DIFFER",
        "Nobuo Hashi, Fumio Hashida, INCOMPARABLE, OTHER_PERSON",
        "Paul Ryan, John Paul, INCOMPARABLE, OTHER_PERSON",
        "George W. Marsh, George H. Marsh, INCOMPARABLE, OTHER_PERSON",
        "John Doe MD, John Doe Jr., SAME, EQUAL",
        "John Doe Jr., John Doe Sr., INCOMPARABLE, OTHER_PERSON",
    })
    void compares(String left, String right, String agreement, String reason) {
        Comparison comparison = comparer.compare(parse(left), parse(right));
        assertThat(comparison.agreement().name()).isEqualTo(agreement);
        assertThat(comparison.reason().name()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "Doe",
                "Masaki Morioka",
                "Masakatsu Morioka",
                "Morioka Masaki",
                "Kaji Akira",
                "Lin Fang",
                "J. Doe"
            })
    void isSymmetricAndSameWithItself(String one) {
        assertThat(comparer.compare(parse(one), parse(one))).isEqualTo(Comparison.same());
        for (String other :
                new String[] {"Jane Doe", "Morioka Masakatsu", "Akira Kaji", "Fang Lin", "Masaki Morioka", "Doe"}) {
            assertThat(comparer.compare(parse(one), parse(other)))
                    .isEqualTo(comparer.compare(parse(other), parse(one)));
        }
    }

    @Test
    void skeletonsBearSlips() {
        assertThat(NameSpelling.skeleton("Stoltenburg")).isEqualTo(NameSpelling.skeleton("Stoltenberg"));
        assertThat(NameSpelling.skeleton("Schroeder")).isEqualTo(NameSpelling.skeleton("Schröder"));
        assertThat(NameSpelling.skeleton("Satou")).isEqualTo(NameSpelling.skeleton("Satō"));
        assertThat(NameSpelling.skeleton("Hashi")).isNotEqualTo(NameSpelling.skeleton("Hashida"));
    }

    private static PersonName parse(String name) {
        return PersonNames.parse(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Joris Hague, Joris Hauge, true",
        "Joris Hague, Hauge, false",
        "Joris Hague, Olaf Hauge, false",
        "Joris Brandvoort, Brandvoert, true",
        "Joris Hansen, Joris Hanson, true",
        "Eva Novak, Eva Novaka, false",
        "Eva Novak, Eva Novotny, false",
        "Dmytro Zhelenskiy, Dmytro Zhelensky, false",
    })
    void tellsAMisspeltSurname(String left, String right, boolean misspelt) {
        assertThat(NameSlips.inSurname(parse(left), parse(right))).isEqualTo(misspelt);
        assertThat(NameSlips.inSurname(parse(right), parse(left))).isEqualTo(misspelt);
    }
}
