package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.figure.FigureSubjects;
import org.crossfact.core.extract.figure.Figures;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Unit;
import org.junit.jupiter.api.Test;

class FigureComparerTest {

    private static final FigureComparer COMPARER = new FigureComparer();

    @Test
    void comparing_is_symmetric_and_equal_values_are_the_same() {
        List<Figure> figures = List.of(
                number("43", Bound.EXACT, "1"),
                number("200", Bound.ABOUT, "1"),
                number("14", Bound.AT_LEAST, "1"),
                number("12", Bound.AT_MOST, "1"),
                number("306.8", Bound.EXACT, "0.1"),
                number("307", Bound.EXACT, "1"),
                new Figure(BigDecimal.TEN, new BigDecimal("15"), Unit.PERCENT, Bound.RANGE, BigDecimal.ONE));
        for (Figure left : figures) {
            assertThat(COMPARER.compare(left, left)).isEqualTo(Comparison.same());
            for (Figure right : figures) {
                assertThat(COMPARER.compare(left, right)).isEqualTo(COMPARER.compare(right, left));
            }
        }
    }

    private static Figure number(String amount, Bound bound, String step) {
        return Figure.exact(new BigDecimal(amount), Unit.PERCENT, new BigDecimal(step))
                .hedged(bound);
    }

    @Test
    void rounding_hedges_and_conversion_are_no_difference() {
        assertThat(compare("It is $307bn.", "It is $306.8 billion.")).isEqualTo(Comparison.same(Reason.ROUNDING));
        assertThat(compare("It is 1,240 metres.", "It is 1.24 km.")).isEqualTo(Comparison.same());
        assertThat(compare("At least 12 people came.", "14 people came."))
                .isEqualTo(Comparison.compatible(Reason.HEDGE));
        assertThat(compare("About 200 people came.", "212 people came."))
                .isEqualTo(Comparison.compatible(Reason.HEDGE));
        assertThat(compare("Up to 12 people came.", "14 people came.")).isEqualTo(Comparison.different());
        assertThat(compare("At least 12 people came.", "At least 15 people came."))
                .isEqualTo(Comparison.different(Reason.SAME_HEDGE));
        assertThat(compare("It is 37%.", "It is 41 per cent.")).isEqualTo(Comparison.different());
        assertThat(compare("It is 5 km.", "It is 5 kg.").agreement()).isEqualTo(Agreement.INCOMPARABLE);
    }

    private static Comparison compare(String left, String right) {
        return COMPARER.compare(
                statement("a", left, "").claim().value().orElseThrow(),
                statement("b", right, "").claim().value().orElseThrow());
    }

    private static final String COST = "The Kestrel Bridge cost €48 million.";
    private static final String OTHER_COST = "In all, the Kestrel Bridge has cost €52 million.";
    private static final String TOLL = "On the Kestrel Bridge the toll is €2.50 for a car.";
    private static final String OTHER_TOLL = "On the Kestrel Bridge the toll is €2.80 for a car.";

    @Test
    void fixed_facts_are_compared_across_months_and_moving_ones_are_not() {
        assertThat(obstacle(COST, "2023-03-06", OTHER_COST, "2023-11-08")).isEmpty();
        assertThat(obstacle(COST, "2013-03-06", OTHER_COST, "2023-11-08")).contains(Reason.OTHER_TIME);
        assertThat(obstacle(TOLL, "2023-03-06", OTHER_TOLL, "2023-11-08")).contains(Reason.OTHER_TIME);
        assertThat(obstacle(TOLL, "2023-03-06", OTHER_TOLL, "2023-03-06")).isEmpty();
        assertThat(obstacle(TOLL, "", OTHER_TOLL, "2023-03-06")).contains(Reason.TIME_UNKNOWN);
        assertThat(obstacle(TOLL, "", OTHER_TOLL, "")).isEmpty();
    }

    @Test
    void a_later_and_higher_count_is_an_update() {
        String first = "The fire in Alderwick killed 12 people.";
        String later = "The fire in Alderwick killed 21 people.";
        assertThat(obstacle(first, "2024-05-02", later, "2024-05-03")).contains(Reason.OTHER_TIME);
        assertThat(obstacle(later, "2024-05-02", first, "2024-05-03")).isEmpty();
    }

    @Test
    void articles_of_one_event_tell_what_does_not_move_alike() {
        String plants = "Of its plants Carlow will shut 14.";
        String others = "Some 40 plants will be shut by Carlow.";
        String price = "The share of Carlow fell to 75 cents.";
        String lower = "At 57 cents the share of Carlow hit a low.";
        assertThat(obstacle(plants, "2009-06-01", others, "2009-06-02")).contains(Reason.OTHER_TIME);
        assertThat(obstacleInEvent(plants, others, false)).isEmpty();
        assertThat(obstacleInEvent(price, lower, false)).contains(Reason.OTHER_TIME);
        assertThat(obstacleInEvent(price, lower, true)).isEmpty();
    }

    @Test
    void a_price_by_the_piece_moves() {
        String copper = "Copper cost 8,950 dollars a tonne.";
        String cheaper = "Copper cost 8,870 dollars a tonne.";
        assertThat(obstacleInEvent(copper, cheaper, false)).contains(Reason.OTHER_TIME);
    }

    private static Optional<Reason> obstacleInEvent(String left, String right, boolean atOnce) {
        return COMPARER.obstacleInEvent(
                statement("a", left, "2009-06-01"), statement("b", right, "2009-06-02"), atOnce);
    }

    @Test
    void limits_denials_and_conditions_are_not_compared_with_facts() {
        assertThat(obstacle(COST, "", "The council approved a budget of €52 million for the Kestrel Bridge.", ""))
                .contains(Reason.OTHER_STATUS);
        assertThat(obstacle(COST, "", "If it is built, the Kestrel Bridge will cost €52 million.", ""))
                .isEmpty();
        assertThat(obstacle(COST, "", "The Kestrel Bridge never cost €52 million.", ""))
                .contains(Reason.OTHER_STATUS);
    }

    @Test
    void figures_meet_on_no_key() {
        assertThat(COMPARER.keys(statement("a", "On Monday the Orrin crested at 6.4 metres on the gauge.", "")
                        .claim()))
                .isEmpty();
    }

    private static Optional<Reason> obstacle(String left, String leftDate, String right, String rightDate) {
        Statement<Figure> one = statement("a", left, leftDate);
        Statement<Figure> other = statement("b", right, rightDate);
        Optional<Reason> obstacle = COMPARER.obstacle(one, other);
        assertThat(COMPARER.obstacle(other, one)).isEqualTo(obstacle);
        return obstacle;
    }

    private static Statement<Figure> statement(String article, String text, String published) {
        Figures figures = Figures.in(text);
        Find<Figure> find = figures.finds().get(0);
        ArticleKey key = new ArticleKey(article);
        Claim<Figure> claim = new Claim<>(
                key,
                figures.scan().span(find.from(), find.to()),
                figures.words(find),
                Kinds.FIGURE,
                Zone.BODY,
                find.recogniser(),
                new FigureSubjects().of(figures.scan(), find),
                Optional.empty(),
                "",
                Modality.ASSERTED,
                find.readings(),
                Optional.empty());
        Provenance from = new Provenance(key, "", article, PartialDate.parse(published), "", 0, article, "");
        return new Statement<>(claim, from);
    }
}
