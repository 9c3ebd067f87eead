package org.crossfact.core.orthography.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InvisiblesTest {

    private static List<InvisibleRun> find(String text) {
        return Invisibles.find(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "the gov\u200Bernment fell,ZERO_WIDTH,government",
        "the may\u2060or,ZERO_WIDTH,mayor",
        "a \uFEFFminister,ZERO_WIDTH,minister",
        "par\u00ADlia\u00ADment,SOFT_HYPHEN,parliament",
        "a \u3164 b,FILLER,''",
        "said \u200Fyes,DIRECTION,yes",
        "fdp\u202Etxt.exe,OVERRIDE,fdptxt.exe",
        "con\u0001trol,CONTROL,control",
        "caf\uFFFD,LOST,caf",
        "more \uE123,PRIVATE,''",
        "half \uD83D x,BROKEN,''"
    })
    void theKindAndTheWordWithoutItAreTold(String text, InvisibleKind kind, String cleaned) {
        assertThat(find(text)).hasSize(1);
        assertThat(find(text).get(0).kind()).isEqualTo(kind);
        assertThat(find(text).get(0).cleaned()).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFThe first word of a file",
                "👩‍⚕️ 👨‍👩‍👧 ❤️ 1️⃣ ©️ ™️ ℹ️ ‼️ 👍🏽 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "می\u200Cخواهم and क्\u200Dष and สวัสดี\u200Bครับ",
                "\u2067שלום\u2069 and \u200Fسلام\u200F",
                "a\tb\r\nc\fd\u00a0e\u2009f\u202Fg\u3000h\u2028i",
                "“café” – naïve … €5 ½ ﬁ ſ e\u0301",
                ""
            })
    void whatHasItsPlaceIsLeftAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void everythingInOneWordIsOneRun() {
        assertThat(find("g\u200Bo\u200Bv \u200Bx")).hasSize(2);
    }

    @Test
    void runsNeverOverlapWhateverTheText() {
        String pieces = "ab \u200B\u00AD\uFFFD\uD83D\uDE00\uD800\u202E\uE000א\u200D\uFE0F\n";
        Random random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int at = 0;
            for (InvisibleRun run : find(text.toString())) {
                assertThat(run.word().start()).isGreaterThanOrEqualTo(at);
                assertThat(run.word().length()).isPositive();
                at = run.word().end();
            }
        }
    }
}
