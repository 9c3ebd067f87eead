package org.crossfact.bench.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void aCharacterBeyondTheBasicPlaneIsTwoCodeUnits() {
        String text = "\uD83D\uDE42 caf\u00e9 \uD83D\uDE42 May";

        Span span = CodePoints.span(text, 9, 12);

        assertThat(span).isEqualTo(new Span(11, 14));
        assertThat(span.in(text)).isEqualTo("May");
    }

    @Test
    void plainTextKeepsItsOffsets() {
        assertThat(CodePoints.span("in May", 3, 6)).isEqualTo(new Span(3, 6));
    }
}
