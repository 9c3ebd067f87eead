package org.crossfact.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.document.LineMap.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    private static final Region WORDS = region(3, 5, 3, 9);

    private static Region region(int line, int column, int endLine, int endColumn) {
        return new Region(new Position(line, column), new Position(endLine, endColumn));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 3, 9", "3, 5, 3, 10", "2, 80, 3, 9", "3, 5, 4, 1", "1, 1, 9, 1"})
    void a_region_with_more_on_either_side_surrounds(int line, int column, int endLine, int endColumn) {
        assertThat(region(line, column, endLine, endColumn).surrounds(WORDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 3, 9", "3, 6, 3, 20", "3, 1, 3, 8", "2, 1, 2, 80", "4, 1, 9, 1"})
    void the_same_region_or_one_that_leaves_something_out_does_not(int line, int column, int endLine, int endColumn) {
        assertThat(region(line, column, endLine, endColumn).surrounds(WORDS)).isFalse();
    }
}
