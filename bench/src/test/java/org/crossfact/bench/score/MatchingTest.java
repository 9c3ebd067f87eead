package org.crossfact.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Matching<Span, Span> BY_LENGTH = new Matching<>(
            Function.identity(), Function.identity(), (wanted, found) -> wanted.length() == found.length());

    @Test
    void spansThatOnlyTouchShareNothing() {
        assertThat(Matching.shared(new Span(0, 4), new Span(4, 9))).isZero();
        assertThat(Matching.shared(new Span(0, 5), new Span(4, 9))).isEqualTo(1);
        assertThat(Matching.shared(new Span(2, 4), new Span(0, 9))).isEqualTo(2);
    }

    @Test
    void nothingIsMatchedTwice() {
        List<Optional<Span>> matches =
                BY_LENGTH.match(List.of(new Span(0, 4), new Span(5, 9)), List.of(new Span(0, 9)));

        assertThat(matches).containsExactly(Optional.of(new Span(0, 9)), Optional.empty());
    }

    @Test
    void equalValuesComeBeforeLongOverlaps() {
        List<Optional<Span>> matches =
                BY_LENGTH.match(List.of(new Span(0, 9), new Span(8, 10)), List.of(new Span(7, 9), new Span(0, 8)));

        assertThat(matches).containsExactly(Optional.of(new Span(0, 8)), Optional.of(new Span(7, 9)));
    }
}
