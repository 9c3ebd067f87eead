package org.crossfact.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static String drawn(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.named() ? "[" + piece.name() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void what_cannot_be_seen_is_named() {
        assertThat(drawn(Piece.of("a\u200bb\u202ec\u0000d\u00ad")))
                .isEqualTo("a[zero width space]b[right-to-left override]c[null]d[soft hyphen]");
        assertThat(drawn(Piece.of("\ud800 \u3164"))).isEqualTo("[half of a character] [hangul filler]");
    }

    @Test
    void a_lone_carriage_return_is_named_and_one_before_a_line_feed_is_not() {
        assertThat(drawn(Piece.of("a\r\nb\rc"))).isEqualTo("a\nb[carriage return (cr)]c");
        assertThat(Piece.of("\r").get(0).endsLine()).isTrue();
    }

    @Test
    void joiners_that_belong_to_the_writing_stay() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69";
        String persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertThat(drawn(Piece.of(family + persian))).isEqualTo(family + persian);
        assertThat(drawn(Piece.of("a\u200db \u200d"))).isEqualTo("a[zero width joiner]b [zero width joiner]");
    }

    @Test
    void spaces_are_named_only_where_they_are_the_question() {
        assertThat(drawn(Piece.of("a\u00a0b c"))).isEqualTo("a\u00a0b c");
        assertThat(drawn(Piece.withSpaces("a\u00a0b c"))).isEqualTo("a[no-break space]b c");
    }
}
