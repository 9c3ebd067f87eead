package org.crossfact.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class SpanTest {

    private static final long SEED = 11L;

    @Test
    void aSpanNeitherBeginsBeforeTheTextNorEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(2, 2).length()).isZero();
    }

    @Test
    void neighboursThatTouchDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    }

    @Test
    void overlapIsWhatTwoSetsOfPlacesHaveInCommon() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5000; i++) {
            Span one = random(random);
            Span other = random(random);
            boolean common = false;
            for (int at = 0; at < 24; at++) {
                common |= covers(one, at) && covers(other, at);
            }
            if (one.length() > 0 && other.length() > 0) {
                assertThat(one.overlaps(other))
                        .as("seed %d, %s %s", SEED, one, other)
                        .isEqualTo(common);
            }
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.hull(other).contains(one)).isTrue();
            assertThat(one.hull(other).contains(other)).isTrue();
            assertThat(one.hull(other)).isEqualTo(other.hull(one));
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        }
    }

    private static boolean covers(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    private static Span random(Random random) {
        int start = random.nextInt(12);
        return new Span(start, start + random.nextInt(12));
    }

    @Test
    void theWordsOfASpanCountUtf16Units() {
        String text = "\uD83D\uDE00 5 March";

        assertThat(new Span(3, 10).in(text)).isEqualTo("5 March");
    }
}
