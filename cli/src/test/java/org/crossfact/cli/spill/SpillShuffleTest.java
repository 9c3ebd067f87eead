package org.crossfact.cli.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfact.rules.engine.Gathering;
import org.crossfact.rules.engine.Gathering.Group;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpillShuffleTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 10_000, 100_000_000})
    void filesGiveTheSameGroupsAsMemory(long mostCharacters) {
        try (Shuffle memory = new MemoryShuffle();
                Shuffle files = new SpillShuffle(mostCharacters)) {
            List<Group> expected = groups(filled(memory));

            assertThat(expected).hasSizeGreaterThan(20);
            assertThat(groups(filled(files))).isEqualTo(expected);
        }
    }

    /** Keys with tabs, line ends and back-slashes, as hostile file names have them; records with every letter. */
    private static Gathering filled(Shuffle shuffle) {
        Gathering gathering = shuffle.gather();
        Random random = new Random(7);
        String[] odd = {"a\tb", "a\nb", "a\\nb", "a\\", "a", "", "ä", "\ud83d\ude00", "a\rb", "a\u0001b"};
        for (int i = 0; i < 2_000; i++) {
            String key = odd[random.nextInt(odd.length)] + random.nextInt(5);
            gathering.add(key, "{\"n\":" + random.nextInt(300) + ",\"t\":\"\u00fc\\t\"}");
        }
        return gathering;
    }

    private static List<Group> groups(Gathering gathering) {
        try (Stream<Group> groups = gathering.groups()) {
            return groups.toList();
        }
    }
}
