package org.crossfact.core.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.people.article.PersonFinds;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of the corpus is read as its heading says. */
class PeopleCorpusTest {

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String heading = "";
        for (String line : lines()) {
            if (line.startsWith("=") || line.startsWith("~") || line.startsWith("-")) {
                heading = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String expected = heading;
                tests.add(DynamicTest.dynamicTest(line, () -> check(expected, line)));
            }
        }
        return tests.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(PeopleCorpusTest.class.getResourceAsStream("people.en.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void check(String heading, String sentence) {
        List<String> found = Reader.finds(sentence).stream()
                .filter(find -> PersonFinds.person(find).isPresent())
                .map(PeopleCorpusTest::written)
                .toList();
        if (heading.startsWith("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(heading.substring(1).strip());
        }
    }

    private static String written(Find<?> find) {
        PersonName name = PersonFinds.person(find).orElseThrow();
        String person = name.given() + "|" + name.family();
        return PersonFinds.holding(find)
                .map(holding -> person + office(holding))
                .orElse(person);
    }

    private static String office(Holding holding) {
        return "|" + holding.role() + "|" + holding.of() + "|" + holding.state().label();
    }
}
