package org.crossfact.rules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationTrialTest {

    private static final Original ARTICLE = new Original("""
            Harbour opens its new quay

            PORT ELMS, 12 June 2013 - The harbour's new quay was opened on 12 June 2013 by Mayor Ada Ferris, who called \
            it "a gift to the town". It cost $14.6 million, or 18 percent more than was planned, and 3,400 people came.

            Work on the quay began on June 3, 2012 and was slowed by two storms, by a lack of steel, and by a ship that \
            sank in 2014 off the pier. The town's council said that the next one will be built on 4 September 2016.

            The largest of the cranes lifts 140 tonnes. It stands at the end of the quay, and on June 21 it lifted the \
            first container. Some 12 people work there all year round, and most of them live in the old part of town.
            """, "2013-06-12");

    private static List<Outcome> run(long seed) {
        return new MutationTrial(
                        Assembly.checker(Assembly.rules(), new CheckOptions(true, 1), "test"), Mutators.all(), seed)
                .run(List.of(ARTICLE));
    }

    @Test
    void theSameSeedGivesTheSameEditsAndFindings() {
        assertThat(run(7)).isEqualTo(run(7));
    }

    @Test
    void defectsAreSeenAndHarmlessEditsAreNot() {
        List<Outcome> outcomes = run(7);

        assertThat(wrong(outcomes, Effect.HARMLESS)).isEmpty();
        assertThat(wrong(outcomes, Effect.BREAKS_ARTICLE)).hasSizeLessThan(4);
        assertThat(outcomes).hasSizeGreaterThan(50);
    }

    private static List<String> wrong(List<Outcome> outcomes, Effect effect) {
        return outcomes.stream()
                .filter(outcome -> outcome.mutation().effect() == effect && !outcome.isRight())
                .map(outcome -> outcome.mutation().kind() + ": " + outcome.findings())
                .toList();
    }

    @Test
    void anEditStandsWhereItSays() {
        for (Mutator mutator : Mutators.all()) {
            mutator.mutate(ARTICLE.text(), new SplittableRandom(1)).ifPresent(mutation -> {
                String around = mutation.text();
                String words = mutation.place().in(around);
                assertThat(around).isNotEqualTo(ARTICLE.text());
                assertThat(around)
                        .startsWith(ARTICLE.text().substring(0, mutation.place().start()) + words);
            });
        }
    }

    @Test
    void aboutHalfOfTheKindsAreHarmless() {
        long harmless = Mutators.all().stream()
                .filter(mutator -> mutator.effect() == Effect.HARMLESS)
                .count();

        assertThat(harmless)
                .isBetween(Mutators.all().size() / 3L, Mutators.all().size() * 2L / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "31 February 2013", "99 June 2013", "In 20"})
    void brokenTextsAreEditedOrLeftAlone(String text) {
        assertThatCode(() -> Mutators.all().forEach(mutator -> mutator.mutate(text, new SplittableRandom(1))))
                .doesNotThrowAnyException();
    }
}
