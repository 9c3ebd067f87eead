package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.Holding.State;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.junit.jupiter.api.Test;

class HoldingComparerTest {

    private final HoldingComparer comparer = new HoldingComparer(HolderHistory.UNKNOWN);

    @Test
    void keysAreSortedAndHoldNoGivenName() {
        assertThat(comparer.keys(told("a", "Fumio", "Kumagai", "prime minister", "japan", State.CURRENT, "2023")
                        .claim()))
                .containsExactly("kmg|prime minister", "kmg|prime minister|japan");
        assertThat(comparer.keys(told("a", "Ilse", "Brandvik", "mayor", "", State.CURRENT, "2023")
                        .claim()))
                .hasSize(1);
    }

    @Test
    void oneTermIsComparable() {
        assertThat(obstacle(premier("a", "Fumio", "2023-07-01"), premier("b", "Takeo", "2024-06-28")))
                .isEmpty();
        assertThat(obstacle(premier("a", "Fumio", ""), premier("a", "Takeo", "")))
                .isEmpty();
    }

    @Test
    void otherTermsAreNot() {
        assertThat(obstacle(premier("a", "Fumio", "2017-07-01"), premier("b", "Takeo", "2024-06-28")))
                .contains(Reason.OTHER_TIME);
        assertThat(obstacle(premier("a", "Fumio", ""), premier("b", "Takeo", "2024-06-28")))
                .contains(Reason.TIME_UNKNOWN);
    }

    @Test
    void theDateOfTheSentenceComesFirst() {
        Statement<Holding> old = premier("a", "Fumio", "2024-07-01");
        Statement<Holding> told = new Statement<>(old.claim().withAt(PartialDate.parse("2014")), old.from());
        assertThat(obstacle(told, premier("b", "Takeo", "2024-06-28"))).contains(Reason.OTHER_TIME);
    }

    @Test
    void aFormerHolderHasNoTime() {
        assertThat(obstacle(
                        told("a", "Fumio", "Kumagai", "prime minister", "japan", State.FORMER, "2024-07-01"),
                        premier("b", "Takeo", "2024-06-28")))
                .contains(Reason.TIME_UNKNOWN);
    }

    @Test
    void thenTakesTheDateOfItsSentence() {
        Statement<Holding> former =
                told("a", "Fumio", "Kumagai", "prime minister", "japan", State.FORMER, "2024-07-01");
        Subject then = new Subject("", "", List.of(), List.of(), List.of(), HoldingMarks.THEN, "", List.of());
        Statement<Holding> dated =
                new Statement<>(former.claim().withAt(PartialDate.parse("2014")).withAbout(then), former.from());
        assertThat(obstacle(dated, premier("b", "Takeo", "2014-06-28"))).isEmpty();
        assertThat(obstacle(dated, premier("b", "Takeo", "2024-06-28"))).contains(Reason.OTHER_TIME);
    }

    @Test
    void bodiesPersonsAndKinPart() {
        Statement<Holding> one = premier("a", "Fumio", "2024-06-01");
        assertThat(obstacle(
                        one, told("b", "Takeo", "Kumagai", "prime minister", "norway", State.CURRENT, "2024-06-28")))
                .contains(Reason.OTHER_SUBJECT);
        assertThat(obstacle(one, told("b", "Takeo", "Kumaga", "prime minister", "japan", State.CURRENT, "2024-06-28")))
                .contains(Reason.OTHER_PERSON);
        Subject kin = new Subject("", "", List.of(), List.of(), List.of(), "", "", List.of("son"));
        assertThat(obstacle(one, new Statement<>(one.claim().withAbout(kin), one.from())))
                .contains(Reason.OTHER_PERSON);
    }

    @Test
    void bodiesOfOneName() {
        assertThat(OrganisationNames.agree(
                        "japan institute for security strategies", "japan security strategy research institute"))
                .isTrue();
        assertThat(OrganisationNames.agree("foreign ministry", "china foreign ministry"))
                .isTrue();
        assertThat(OrganisationNames.agree("china", "bank of china")).isFalse();
        assertThat(OrganisationNames.agree("nmat", "norlandian maritime agency for fish"))
                .isFalse();
        assertThat(OrganisationNames.agree("nma", "norlandian maritime agency")).isTrue();
        assertThat(OrganisationNames.agree("bank of norland", "bon")).isTrue();
        assertThat(OrganisationNames.agree("nb", "norland bank")).isFalse();
    }

    @Test
    void aFrequentSurnameWithoutBodyMeetsInItsArticleOnly() {
        Statement<Holding> one = told("a", "John", "Smith", "mayor", "", State.CURRENT, "2024-06-01");
        assertThat(obstacle(one, told("b", "Karen", "Smith", "mayor", "", State.CURRENT, "2024-06-01")))
                .contains(Reason.OTHER_SUBJECT);
        assertThat(obstacle(one, told("a", "Karen", "Smith", "mayor", "", State.CURRENT, "2024-06-01")))
                .isEmpty();
    }

    @Test
    void severalHoldersDifferOnlyByReading() {
        assertThat(agreement("Wenliang", "Xiulan", "lawmaker", State.CURRENT)).isEqualTo(Agreement.INCOMPARABLE);
        assertThat(agreement("Susumu", "Shin", "spokesperson", State.CURRENT)).isEqualTo(Agreement.COMPATIBLE);
        assertThat(agreement("Susumu", "Kenta", "prime minister", State.FORMER)).isEqualTo(Agreement.INCOMPARABLE);
        assertThat(agreement("Susumu", "Kenta", "deputy lawmaker", State.CURRENT))
                .isEqualTo(Agreement.INCOMPARABLE);
        assertThat(agreement("Susumu", "Kenta", "prime minister", State.CURRENT))
                .isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void fewHoldersOfOneBodyHardlyShareARareSurname() {
        assertThat(agreement("Ilse", "Elsa", "spokesperson", "norland")).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement("Ilse", "Elsa", "deputy prime minister", "norland"))
                .isEqualTo(Agreement.DIFFERENT);
        assertThat(obstacle(rector("a", "Ilse", "2023-05-01"), rector("b", "Elsa", "2023-05-03")))
                .isEmpty();
        assertThat(obstacle(rector("a", "Ilse", "2023-05-01"), rector("b", "Elsa", "2023-08-03")))
                .contains(Reason.OTHER_PERSON);
        assertThat(comparer.compare(
                                holding("Wenliang", "Wang", "spokesperson", "china", State.CURRENT),
                                holding("Xiulan", "Wang", "spokesperson", "china", State.CURRENT))
                        .agreement())
                .isEqualTo(Agreement.INCOMPARABLE);
    }

    private static Statement<Holding> rector(String article, String given, String published) {
        return told(article, given, "Brandvik", "rector", "", State.CURRENT, published);
    }

    private Agreement agreement(String one, String other, String role, String body) {
        return comparer.compare(
                        holding(one, "Brandvik", role, body, State.CURRENT),
                        holding(other, "Brandvik", role, body, State.CURRENT))
                .agreement();
    }

    private Agreement agreement(String one, String other, String role, State state) {
        return comparer.compare(
                        holding(one, "Morioka", role, "japan", state), holding(other, "Morioka", role, "japan", state))
                .agreement();
    }

    private static Holding holding(String given, String family, String role, String body, State state) {
        return told("a", given, family, role, body, state, "2023")
                .claim()
                .value()
                .orElseThrow();
    }

    /** The same answer whichever side comes first. */
    private Optional<Reason> obstacle(Statement<Holding> one, Statement<Holding> other) {
        Optional<Reason> reason = comparer.obstacle(one, other);
        assertThat(comparer.obstacle(other, one)).isEqualTo(reason);
        return reason;
    }

    private static Statement<Holding> premier(String article, String given, String published) {
        return told(article, given, "Kumagai", "prime minister", "japan", State.CURRENT, published);
    }

    private static Statement<Holding> told(
            String article, String given, String family, String role, String body, State state, String published) {
        Holding holding = new Holding(PersonName.of(given + " " + family, given, family), role, body, state);
        Claim<Holding> claim = new Claim<>(
                new ArticleKey(article),
                new Span(0, 1),
                given + " " + family,
                Kinds.HOLDING,
                Zone.BODY,
                "people/office-before-name",
                Subject.ofHead(role),
                Optional.empty(),
                "",
                Modality.PLANNED,
                List.of(Reading.printed(holding)),
                Optional.empty());
        return new Statement<>(
                claim,
                new Provenance(new ArticleKey(article), "", article, PartialDate.parse(published), "", 0, article, ""));
    }
}
