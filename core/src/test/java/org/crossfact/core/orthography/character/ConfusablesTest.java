package org.crossfact.core.orthography.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.Samples;
import org.crossfact.core.orthography.slip.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfusablesTest {

    private static List<Slip> find(String text) {
        return new Confusables().find(Samples.page(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The gr\u043eup met today,group",
        "The \u0420\u0430ypal account,Paypal",
        "An \u0430ct of \u0430rson in town,act",
        "It was \u0430 car,a",
        "The s\u0441\u043e\u0440\u0435 of it,scope",
        "The b\u03bfok is new,book",
        "The \u039c\u0391P hangs there,MAP",
        "A \uFF27\uFF2F\uFF2F\uFF24 day,GOOD",
        "\uD835\uDDD5\uD835\uDDFC\uD835\uDDF9\uD835\uDDF1 claims were made,Bold"
    })
    void theSpellingInOneAlphabetIsOffered(String text, String spelling) {
        assertThat(find(text)).isNotEmpty();
        assertThat(find(text).get(0).repairs()).containsExactly(spelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Правда and Известия are dailies; ТАСС and СССР are names.",
                "µm, μm, kΩ, ΔT, Δx, πr, λ-calculus, TNFα, NFκB, βlactam, γδT",
                "COVID-19, H5N1, N95, e-Estonia, iPhone, naïve, Ångström, Łódź",
                "Он ехал в Москву, а потом сказал: «Не надо».",
                "Η Αθήνα και ο Πειραιάς είναι στην Ελλάδα.",
                "ＮＨＫ（日本放送協会）は発表した。",
                "Երևան, თბილისი, ירושלים, القاهرة, 東京, 서울",
                "The vector 𝑥 and the set ℝ stand in the formula.",
                "😀 👍🏽 ✔ ★",
                ""
            })
    void otherAlphabetsInTheirPlaceAreLeftAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void theStrangeLetterIsNamed() {
        Slip slip = find("The gr\u043eup met today").get(0);

        assertThat(slip.problem()).contains("\u043e").contains("Cyrillic");
        assertThat(slip.span().length()).isEqualTo(5);
    }

    @Test
    void latinLettersInACyrillicWordAreReplacedByCyrillicOnes() {
        assertThat(find("Он живёт в городе M\u043eсква").get(0).repairs()).containsExactly("\u041c\u043eсква");
    }

    @Test
    void loneSurrogatesAndLongTokensAreSurvived() {
        assertThat(find("a\uD835 b \uDC00c \uD83D")).isEmpty();
        assertThat(find("\u0430".repeat(1 << 18) + " and more")).isEmpty();
    }
}
