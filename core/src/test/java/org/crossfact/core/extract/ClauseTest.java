package org.crossfact.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.claim.Subject;
import org.crossfact.core.extract.figure.FigureSubjects;
import org.crossfact.core.extract.figure.Figures;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static Subject subject(String text) {
        Figures figures = Figures.in(text);
        return new FigureSubjects().of(figures.scan(), figures.finds().get(0));
    }

    @Test
    void what_is_reported_begins_after_that() {
        Subject subject = subject("A survey which the Orrin Valley Dyke Board made found that"
                + " 37 per cent of the houses in Lower Harnmouth were damaged.");
        assertThat(subject.head()).isEqualTo("house");
        assertThat(subject.measure()).isEqualTo("damage");
        assertThat(subject.places()).containsExactly("lower harnmouth");
        assertThat(subject.participants()).isEmpty();
    }

    @Test
    void a_verb_governs_and_names_take_part() {
        Subject subject = subject("On Tuesday, the Orrin crested at 6.9 metres on the gauge at the Kestrel Bridge.");
        assertThat(subject.measure()).isEqualTo("crest");
        assertThat(subject.participants()).containsExactly("orrin");
        assertThat(subject.words()).contains("gauge");
    }

    @Test
    void a_noun_leads_to_the_amount() {
        assertThat(subject("The toll for a car will rise to €2.80.").head()).isEqualTo("toll");
        assertThat(subject("The toll for a car will rise to €2.80.").status()).isEqualTo("future");
        assertThat(subject("The company raised its dividend to $0.13 per share.")
                        .head())
                .isEqualTo("dividend");
        assertThat(subject("They approved a budget of €40 million.").status()).isEqualTo("budget");
        assertThat(subject("Snap reported earnings per share of $3.50.").head()).isEqualTo("earnings");
        assertThat(subject("The bridge is 1,240 metres long and carries two lanes.")
                        .head())
                .isEqualTo("length");
    }

    @Test
    void a_price_by_the_piece_is_told_in_several_ways() {
        assertThat(subject("Talvik pays 44 pounds a share.").scopes()).contains("per share");
        assertThat(subject("Talvik pays 44 pounds for each share.").scopes()).contains("per share");
        assertThat(subject("Talvik made a £44-a-share bid.").scopes()).contains("per share");
        assertThat(subject("It announced a rights issue of £12.5bn after its profit fell by 18 per cent.")
                        .scopes())
                .isEmpty();
    }

    @Test
    void a_denied_infinitive_behind_an_amount_leaves_it_alone() {
        assertThat(subject("Talvik pays 44 million pounds and promised not to cut jobs.")
                        .status())
                .isEmpty();
        assertThat(subject("Talvik did not pay 44 million pounds.").status()).isEqualTo("denied");
    }

    @Test
    void a_change_tells_whether_to_or_by() {
        assertThat(subject("Sales rose to $5 million.").measure()).isEqualTo("rise to");
        assertThat(subject("Sales rose by $5 million.").measure()).isEqualTo("rise by");
        assertThat(subject("Sales increased $5 million.").measure()).isEqualTo("rise by");
    }

    @Test
    void a_clause_without_names_borrows_from_the_sentence_before() {
        assertThat(subject("The Orrin flooded the town. Nobody slept and 16 people were rescued by boat.")
                        .participants())
                .containsExactly("orrin");
    }

    @Test
    void a_bracketed_conversion_is_of_the_same_thing() {
        Figures figures = Figures.in("Tokyo plans to spend 43 trillion yen ($307bn) on its defence.");
        FigureSubjects subjects = new FigureSubjects();
        assertThat(subjects.of(figures.scan(), figures.finds().get(1)).measure())
                .isEqualTo(subjects.of(figures.scan(), figures.finds().get(0)).measure())
                .isEqualTo("spend");
    }

    @Test
    void figures_in_a_row_are_of_nothing() {
        assertThat(subject("Sales and profit rose by 20% and 38% respectively."))
                .isEqualTo(Subject.NONE);
    }
}
