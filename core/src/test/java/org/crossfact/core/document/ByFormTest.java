package org.crossfact.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByFormTest {

    private final List<String> asked = new ArrayList<>();
    private final ByForm<String> shouted = new ByForm<>(token -> {
        asked.add(token.text());
        return token.text() + "!";
    });

    @Test
    void askOnceForAllTokensThatArePrintedAlike() {
        assertThat(shouted.of(word("tide", 0))).isEqualTo("tide!");
        assertThat(shouted.of(word("tide", 40))).isEqualTo("tide!");
        assertThat(asked).containsExactly("tide");
    }

    @Test
    void keepApartWhatIsPrintedDifferently() {
        assertThat(shouted.of(word("March", 0))).isEqualTo("March!");
        assertThat(shouted.of(word("march", 0))).isEqualTo("march!");
    }

    @Test
    void answerForFormsThatAreTooLongToBeNumbered() {
        String endless = "x".repeat(400);
        assertThat(shouted.of(word(endless, 0))).isEqualTo(endless + "!");
        assertThat(shouted.of(word(endless, 9))).isEqualTo(endless + "!");
    }

    private static Token word(String text, int start) {
        return new Token(start, start + text.length(), TokenKind.WORD, WordForm.of(text));
    }
}
