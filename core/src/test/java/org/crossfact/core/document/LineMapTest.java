package org.crossfact.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.crossfact.core.document.LineMap.Position;
import org.junit.jupiter.api.Test;

final class LineMapTest {

    private static final long SEED = 13L;

    @Test
    void linesAndColumnsCountFromOne() {
        LineMap lines = new LineMap("ab\ncd");

        assertThat(lines.position(0)).isEqualTo(new Position(1, 1));
        assertThat(lines.position(1)).isEqualTo(new Position(1, 2));
        assertThat(lines.position(3)).isEqualTo(new Position(2, 1));
        assertThat(lines.position(4)).isEqualTo(new Position(2, 2));
    }

    @Test
    void aLineEndBelongsToTheLineThatItEnds() {
        assertThat(new LineMap("ab\ncd").position(2)).isEqualTo(new Position(1, 3));
        assertThat(new LineMap("ab\r\ncd").position(3)).isEqualTo(new Position(1, 4));
    }

    @Test
    void everyKindOfLineEndCountsOnce() {
        String text = "a\nb\r\nc\rd\u2028e\u2029f";
        LineMap lines = new LineMap(text);

        for (char letter = 'a'; letter <= 'f'; letter++) {
            assertThat(lines.position(text.indexOf(letter))).isEqualTo(new Position(letter - 'a' + 1, 1));
        }
    }

    @Test
    void theEndOfTheTextHasAPlace() {
        assertThat(new LineMap("").position(0)).isEqualTo(new Position(1, 1));
        assertThat(new LineMap("ab").position(2)).isEqualTo(new Position(1, 3));
        assertThat(new LineMap("ab\n").position(3)).isEqualTo(new Position(2, 1));
        assertThat(new LineMap("ab\r").position(3)).isEqualTo(new Position(2, 1));
    }

    @Test
    void columnsCountUtf16Units() {
        assertThat(new LineMap("\uD83D\uDE00x").position(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void everyOffsetLiesWhereCountingLineByLineFindsIt() {
        Random random = new Random(SEED);
        String signs = "ab\n\r\u2028\u2029 ";
        for (int round = 0; round < 500; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                built.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = built.toString();
            LineMap lines = new LineMap(text);
            int line = 1;
            int column = 1;
            for (int at = 0; at < text.length(); at++) {
                assertThat(lines.position(at))
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(new Position(line, column));
                char c = text.charAt(at);
                boolean half = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                boolean ends = c == '\n' || (c == '\r' && !half) || c == '\u2028' || c == '\u2029';
                line = ends ? line + 1 : line;
                column = ends ? 1 : column + 1;
            }
        }
    }
}
