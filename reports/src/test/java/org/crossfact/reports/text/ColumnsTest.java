package org.crossfact.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private final Columns columns = new Columns(List.of(6, 4));

    @Test
    void fills_and_cuts_cells() {
        assertThat(columns.row(List.of("ab", "cd"))).isEqualTo("ab      cd");
        assertThat(columns.row(List.of("abcdefgh", "cd"))).isEqualTo("abcde…  cd");
    }

    @Test
    void counts_east_asian_letters_twice_and_accents_not_at_all() {
        assertThat(columns.row(List.of("岸田", "cd"))).isEqualTo("岸田    cd");
        assertThat(columns.row(List.of("岸田文雄", "cd"))).isEqualTo("岸田…   cd");
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void keeps_the_end_of_a_path() {
        assertThat(columns.tail(0, "folder/a.txt")).isEqualTo("…a.txt");
        assertThat(columns.tail(0, "a.txt")).isEqualTo("a.txt");
    }

    @Test
    void wraps_at_blanks() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Columns.wrap("", 7)).isEmpty();
    }
}
