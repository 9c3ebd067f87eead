package org.crossfact.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.Samples;
import org.crossfact.core.document.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScanTest {

    private static List<String> sentences(String text) {
        Scan scan = new Scan(Samples.page(text));
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < scan.size(); i = scan.sentenceEnd(i)) {
            assertThat(scan.sentenceStart(i)).isEqualTo(i);
            assertThat(scan.sentenceStart(scan.sentenceEnd(i) - 1)).isEqualTo(i);
            sentences.add(scan.text(i, scan.sentenceEnd(i)).strip());
        }
        return sentences;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "They met. They left.; They met.|They left.",
                "Dr. Berg met Mr. Lee. They left.; Dr. Berg met Mr. Lee.|They left.",
                "J. K. Lee met them. He left.; J. K. Lee met them.|He left.",
                "They met on Jan. 5 in Oslo. They left.; They met on Jan. 5 in Oslo.|They left.",
                "It rose 3.5 per cent. It fell.; It rose 3.5 per cent.|It fell.",
                "\"It is over.\" He left.; \"It is over.\"|He left.",
                "Is it over? It is! They left.; Is it over?|It is!|They left.",
                "The U.S. president met them. He left.; The U.S. president met them.|He left."
            })
    void sentencesEndAtAFullStopThatDoesNotAbbreviate(String text, String expected) {
        assertThat(sentences(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void aLineBreakEndsASentence() {
        assertThat(sentences("A headline without a stop\n\nThe text begins.")).hasSize(2);
    }

    @Test
    void outsideTheTextStandsAnEmptyBreak() {
        Scan scan = new Scan(Samples.page("one two"));

        assertThat(scan.token(-1).kind()).isEqualTo(TokenKind.BREAK);
        assertThat(scan.token(2).kind()).isEqualTo(TokenKind.BREAK);
        assertThat(scan.token(scan.size() + 99).text()).isEmpty();
    }

    @Test
    void aTokenIsFoundByItsPlace() {
        Scan scan = new Scan(Samples.page("one two three"));

        assertThat(scan.tokenAt(0)).isZero();
        assertThat(scan.tokenAt(1)).isEqualTo(1);
        assertThat(scan.tokenAt(4)).isEqualTo(1);
        assertThat(scan.tokenAt(99)).isEqualTo(3);
        assertThat(scan.text(1, 3)).isEqualTo("two three");
    }

    @Test
    void spaceBeforeATokenIsCountedExactly() {
        Scan scan = new Scan(Samples.page("20 14  5\n6-7"));

        assertThat(scan.oneSpaceBefore(1)).isTrue();
        assertThat(scan.oneSpaceBefore(2)).isFalse();
        assertThat(scan.oneSpaceBefore(0)).isFalse();
        assertThat(scan.touchesPrevious(5)).isTrue();
        assertThat(scan.touchesPrevious(1)).isFalse();
    }
}
