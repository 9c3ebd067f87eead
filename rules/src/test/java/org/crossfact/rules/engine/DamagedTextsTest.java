package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is cut out of articles, doubled, broken or garbled in them, no article and no comparison is lost. */
class DamagedTextsTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final List<String> GARBLE =
            List.of("\r\n", "65438+0", " (", "2 0", "\u201c", "/kloc-0", " - ", "31 June ", "\n\n", "%", "Mr ");
    private static final int MOST_DAMAGES = 12;
    private static final int LONGEST_CUT = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noArticleAndNoComparisonIsLost(long seed) {
        Random random = new Random(seed);
        List<Texts> damaged = new ArrayList<>();
        for (String text : seeds()) {
            damaged.add(Texts.of("a/" + damaged.size() + ".txt", damaged(text, random), "One", "2024-05-01"));
            damaged.add(Texts.of("a/" + damaged.size() + ".txt", damaged(text, random), "Two", "2024-05-02"));
        }
        try (Shuffle shuffle = new MemoryShuffle()) {
            assertThat(Assembly.checker(Assembly.rules(), new CheckOptions(random.nextBoolean(), 2), "test")
                            .check(damaged.stream(), shuffle)
                            .incomplete())
                    .as("random seed %d", seed)
                    .isEmpty();
        }
    }

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(DamagedTextsTest::text)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(MOST_DAMAGES); i >= 0; i--) {
            int at = random.nextInt(damaged.length() - LONGEST_CUT);
            int to = at + 1 + random.nextInt(LONGEST_CUT);
            switch (random.nextInt(3)) {
                case 0 -> damaged.delete(at, to);
                case 1 -> damaged.insert(at, damaged.substring(at, to));
                default -> damaged.insert(at, GARBLE.get(random.nextInt(GARBLE.size())));
            }
        }
        return damaged.toString();
    }
}
