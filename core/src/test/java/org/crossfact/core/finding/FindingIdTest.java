package org.crossfact.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingIdTest {

    private static final RuleId RULE = new RuleId("dates/garbled");

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë met\r\nthem", "Zoe\u0308 met\nthem", " Zoë  met\tthem ", "Zoë\u00a0met them", "Ｚoë met them"
            })
    void formsOfWritingTheSameWordsShareAnId(String quote) {
        assertThat(FindingId.inArticle(RULE, "a.txt", quote, 1))
                .isEqualTo(FindingId.inArticle(RULE, "a.txt", "Zoë met them", 1));
    }

    @Test
    void eachPartOfTheIdentityCounts() {
        assertThat(List.of(
                        FindingId.inArticle(RULE, "a.txt", "5 May", 1),
                        FindingId.inArticle(RULE, "a.txt", "5 May", 2),
                        FindingId.inArticle(RULE, "b.txt", "5 May", 1),
                        FindingId.inArticle(RULE, "a.txt", "6 May", 1),
                        FindingId.inArticle(new RuleId("dates/impossible"), "a.txt", "5 May", 1)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void aConflictIsItsKeyAndValuesInAnyOrderHoweverOftenTold() {
        String id = FindingId.ofConflict(RULE, "mayor", List.of("Ilse", "Elsa"), 1);
        assertThat(FindingId.ofConflict(RULE, "mayor", List.of("Elsa", "Ilse", "Elsa"), 1))
                .isEqualTo(id);
        assertThat(FindingId.ofConflict(RULE, "mayor", List.of("Elsa", "Else"), 1))
                .isNotEqualTo(id);
    }

    @Test
    void aTextIsKnownAgainWhateverItsLineEnds() {
        assertThat(FindingId.ofText("One.\r\nTwo.\r\n")).isEqualTo(FindingId.ofText("One.\nTwo.\n"));
        assertThat(FindingId.ofText("One.")).isNotEqualTo(FindingId.ofText("Two."));
    }
}
