package org.crossfact.rules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.junit.jupiter.api.Test;

class GivenNameAgreesTest {

    private final GivenNameAgrees rule = new GivenNameAgrees();

    @Test
    void threeAgainstOneIsHighAndOffersTheMajority() {
        Judgement judgement = judge(side("Fumio", "b", "c", "d"), side("Takeo", "a"));
        assertThat(judgement.message())
                .isEqualTo("Prime minister of Japan: Takeo Kumagai, but Fumio Kumagai in 3 other sources");
        assertThat(judgement.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(judgement.suggestions().get(0).replacement().orElseThrow().with())
                .isEqualTo("Fumio Kumagai");
        assertThat(judgement.place().article()).isEqualTo(new ArticleKey("a"));
        assertThat(judgement.values()).extracting("value").containsExactly("Fumio Kumagai", "Takeo Kumagai");
    }

    @Test
    void allMentionsOfTheMinorityComeFirst() {
        Judgement judgement = judge(side("Fumio", "b", "c"), side("Takeo", "a", "a"));
        assertThat(judgement.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(judgement.evidence())
                .extracting(Evidence::value)
                .containsExactly("Takeo Kumagai", "Takeo Kumagai", "Fumio Kumagai", "Fumio Kumagai");
    }

    @Test
    void oneAgainstOneIsOpen() {
        Judgement judgement = judge(side("Fumio", "a"), side("Takeo", "a"));
        assertThat(judgement.confidence()).isEqualTo(Confidence.LOW);
        assertThat(judgement.message()).endsWith("Takeo Kumagai, but Fumio Kumagai elsewhere in the article");
        assertThat(judgement.suggestions().get(0).replacement()).isEmpty();
    }

    @Test
    void hasExamplesOfBothKinds() {
        assertThat(count(Expectation.MUST_FLAG)).isGreaterThanOrEqualTo(5);
        assertThat(count(Expectation.MUST_NOT_FLAG)).isGreaterThanOrEqualTo(8);
    }

    private long count(Expectation expectation) {
        return rule.examples().stream()
                .filter(example -> example.expectation() == expectation)
                .count();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private Judgement judge(Side<Holding>... sides) {
        return rule.judge(new Conflict<>("key", List.of(sides), List.of(Reason.VALUES_DIFFER), List.of()))
                .orElseThrow();
    }

    private static Side<Holding> side(String given, String... articles) {
        return new Side<>(
                given + " Kumagai",
                Stream.of(articles).map(article -> statement(given, article)).toList());
    }

    private static Statement<Holding> statement(String given, String article) {
        PersonName person = PersonName.of(given + " Kumagai", given, "Kumagai");
        Claim<Holding> claim = new Claim<>(
                new ArticleKey(article),
                new Span(0, 1),
                given + " Kumagai",
                Kinds.HOLDING,
                Zone.BODY,
                "people/office-before-name",
                Subject.NONE,
                Optional.empty(),
                "",
                Modality.ASSERTED,
                List.of(Reading.printed(new Holding(person, "prime minister", "japan", Holding.State.CURRENT))),
                Optional.empty());
        return new Statement<>(
                claim, new Provenance(new ArticleKey(article), "", article, Optional.empty(), "", 0, article, ""));
    }
}
