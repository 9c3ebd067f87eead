package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Prints;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;
import org.junit.jupiter.api.Test;

final class DateWitnessesTest {

    private static final DateWitnesses DATES = new DateWitnesses();

    private static final Optional<Flaw> GARBLED = Optional.of(new Flaw(Flaw.Type.GARBLED, "a digit was replaced"));
    private static final Optional<Flaw> SOUND = Optional.empty();
    private static final List<String> NAMES = List.of("inada", "paris");
    private static final Span PLACE = new Span(10, 20);

    private static Claim<When> date(
            String article, Zone zone, List<String> names, Optional<Flaw> flaw, String... values) {
        List<Reading<When>> readings = Stream.of(values)
                .map(edtf -> When.stated(PartialDate.parse(edtf).orElseThrow()))
                .map(when -> new Reading<>(when, flaw.isPresent() ? How.DECODED : How.PRINTED, List.of("read so")))
                .toList();
        Subject about = new Subject("", "", names, List.of(), List.of(), "", "", List.of());
        return new Claim<>(
                new ArticleKey(article),
                PLACE,
                "0123456789",
                Kinds.DATE,
                zone,
                "date/x",
                about,
                Optional.empty(),
                "",
                Modality.ASSERTED,
                readings,
                flaw);
    }

    private static FactSheet sheet(Claim<When> claim) {
        Provenance from = new Provenance(
                claim.article(),
                "",
                "",
                Optional.empty(),
                "unknown",
                0,
                claim.article().path(),
                "");
        return new FactSheet(from, List.of(claim), List.of(), Prints.NONE, List.of());
    }

    private static List<Clue> clues(Claim<When> claim) {
        return DATES.clues(sheet(claim));
    }

    private static Claim<When> doubt(String... values) {
        return date("doubt.txt", Zone.BODY, NAMES, GARBLED, values);
    }

    private static Claim<When> witness(String article, String... values) {
        return date(article, Zone.BODY, NAMES, SOUND, values);
    }

    /** What the clues of each key decide, as the first meeting brings them together. */
    private static List<Ruling> resolve(List<Claim<When>> claims) {
        Map<String, List<Clue>> meetings = claims.stream()
                .flatMap(claim -> clues(claim).stream())
                .collect(Collectors.groupingBy(Clue::key, TreeMap::new, Collectors.toList()));
        return meetings.values().stream()
                .flatMap(clues -> DATES.resolve(clues).stream())
                .toList();
    }

    @Test
    void aDamagedDateAsksAndASoundOneTestifiesOnTheSameKey() {
        List<Clue> asking = clues(doubt("2017-01-06", "2017-10-06"));
        List<Clue> telling = clues(witness("b.txt", "2017-01-06"));

        assertThat(asking).singleElement().satisfies(clue -> {
            assertThat(clue.doubtful()).isTrue();
            assertThat(clue.values()).containsExactly("2017-01-06", "2017-10-06");
            assertThat(clue.span()).isEqualTo(PLACE);
        });
        assertThat(telling).singleElement().satisfies(clue -> {
            assertThat(clue.doubtful()).isFalse();
            assertThat(clue.key()).isEqualTo(asking.get(0).key());
        });
    }

    @Test
    void aKeyHoldsNoTime() {
        assertThat(clues(witness("b.txt", "2017-01-06")).get(0).key())
                .isEqualTo(clues(witness("c.txt", "1999-05-07")).get(0).key());
    }

    @Test
    void theKeyDoesNotDependOnTheOrderInWhichNamesAreTold() {
        Claim<When> one = date("b.txt", Zone.BODY, List.of("inada", "paris"), SOUND, "2017-01-06");
        Claim<When> other = date("b.txt", Zone.BODY, List.of("paris", "inada"), SOUND, "2017-01-06");

        assertThat(clues(one)).isEqualTo(clues(other));
    }

    @Test
    void aDamagedDateNeverTestifiesNotEvenWhenItIsDecided() {
        assertThat(clues(date("b.txt", Zone.BODY, NAMES, GARBLED, "2017-01-06")))
                .noneMatch(clue -> !clue.doubtful());
        assertThat(resolve(List.of(
                        doubt("2017-01-06", "2017-10-06"),
                        date("b.txt", Zone.BODY, NAMES, GARBLED, "2017-01-06"),
                        date("c.txt", Zone.BODY, NAMES, GARBLED, "2017-01-06", "2017-01-07"))))
                .isEmpty();
    }

    @Test
    void aSoundDateThatCanBeReadInTwoWaysDoesNotTestify() {
        assertThat(resolve(List.of(doubt("2023-03-04", "2023-05-06"), witness("b.txt", "2023-03-04", "2023-04-03"))))
                .isEmpty();
    }

    @Test
    void boilerplateNeitherAsksNorTestifies() {
        assertThat(clues(date("b.txt", Zone.BOILERPLATE, NAMES, SOUND, "2017-01-06")))
                .isEmpty();
        assertThat(clues(date("b.txt", Zone.BOILERPLATE, NAMES, GARBLED, "2017-01-06", "2017-10-06")))
                .isEmpty();
    }

    @Test
    void oneSharedNameDoesNotMakeOneEvent() {
        assertThat(clues(date("b.txt", Zone.BODY, List.of("inada"), SOUND, "2017-01-06")))
                .isEmpty();
        assertThat(resolve(List.of(
                        doubt("2017-01-06", "2017-10-06"),
                        date("b.txt", Zone.BODY, List.of("inada", "london"), SOUND, "2017-01-06"))))
                .isEmpty();
    }

    @Test
    void aClaimMeetsOthersOnAtMostFourKeys() {
        List<String> names = List.of("a", "bb", "ccc", "dddd", "eeeee", "ffffff");

        assertThat(clues(date("b.txt", Zone.BODY, names, SOUND, "2017-01-06"))).hasSizeBetween(1, 4);
    }

    @Test
    void aWitnessThatConfirmsOneReadingDecides() {
        assertThat(resolve(List.of(doubt("2017-10-06", "2017-01-06"), witness("b.txt", "2017-01-06"))))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.article()).isEqualTo(new ArticleKey("doubt.txt"));
                    assertThat(ruling.span()).isEqualTo(PLACE);
                    assertThat(ruling.value()).isEqualTo("2017-01-06");
                    assertThat(ruling.reason()).contains("b.txt");
                });
    }

    @Test
    void aWitnessThatKnowsOnlyTheYearOrConfirmsNothingDecidesNothing() {
        assertThat(resolve(List.of(doubt("2017-10-06", "2017-01-06"), witness("b.txt", "2017"))))
                .isEmpty();
        assertThat(resolve(List.of(doubt("2017-10-06", "2017-01-06"), witness("b.txt", "2017-05-06"))))
                .isEmpty();
    }

    @Test
    void witnessesThatContradictEachOtherDecideNothing() {
        List<Ruling> rulings = resolve(List.of(
                doubt("2017-10-06", "2017-01-06"), witness("b.txt", "2017-01-06"), witness("c.txt", "2017-10-06")));

        assertThat(rulings).isEmpty();
    }

    @Test
    void theOrderOfCluesDoesNotChangeWhatIsDecided() {
        List<Claim<When>> claims = new ArrayList<>(List.of(
                doubt("2017-10-06", "2017-01-06"),
                witness("b.txt", "2017-01-06"),
                witness("c.txt", "2017-01"),
                witness("d.txt", "XXXX-01-06"),
                witness("e.txt", "2001-02-03")));
        assertThat(resolve(claims)).extracting(Ruling::value).containsExactly("2017-01-06");
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(resolve(claims))
                    .as("seed %d", seed)
                    .extracting(Ruling::value)
                    .containsExactly("2017-01-06");
        }
    }

    @Test
    void aSettledDateHasOneReadingAndTellsTheEvidenceFirst() {
        Claim<When> doubt = doubt("2017-10-06", "2017-01-06");
        Ruling ruling = new Ruling("date", doubt.article(), PLACE, "2017-01-06", "'b.txt' says so");

        FactSheet settled = DATES.settle(sheet(doubt), List.of(ruling));

        Claim<When> decided = settled.claims(Kinds.DATE).findFirst().orElseThrow();
        assertThat(decided.isDecided()).isTrue();
        assertThat(decided.value()).map(when -> when.date().edtf()).contains("2017-01-06");
        assertThat(decided.readings().get(0).reasons()).containsExactly("'b.txt' says so", "read so");
        assertThat(decided.readings().get(0).how()).isEqualTo(How.DECODED);
        assertThat(decided.flaw()).isEqualTo(GARBLED);
    }

    @Test
    void rulingsThatContradictEachOtherSettleNothing() {
        Claim<When> doubt = doubt("2017-10-06", "2017-01-06");
        FactSheet sheet = sheet(doubt);

        FactSheet settled = DATES.settle(
                sheet,
                List.of(
                        new Ruling("date", doubt.article(), PLACE, "2017-01-06", "'b.txt' says so"),
                        new Ruling("date", doubt.article(), PLACE, "2017-10-06", "'c.txt' says so")));

        assertThat(settled).isEqualTo(sheet);
    }

    @Test
    void aRulingOnOtherWordsOrOnAValueNeverOfferedSettlesNothing() {
        Claim<When> doubt = doubt("2017-10-06", "2017-01-06");
        FactSheet sheet = sheet(doubt);

        assertThat(DATES.settle(
                        sheet, List.of(new Ruling("date", doubt.article(), new Span(30, 40), "2017-01-06", "why"))))
                .isEqualTo(sheet);
        assertThat(DATES.settle(sheet, List.of(new Ruling("date", doubt.article(), PLACE, "2018-01-06", "why"))))
                .isEqualTo(sheet);
        assertThat(DATES.settle(sheet, List.of())).isEqualTo(sheet);
    }

    @Test
    void aRulingOnAnotherArticleSettlesNothingHere() {
        FactSheet sheet = sheet(doubt("2017-10-06", "2017-01-06"));
        Ruling elsewhere = new Ruling("date", new ArticleKey("other.txt"), PLACE, "2017-01-06", "why");

        assertThat(DATES.settle(sheet, List.of(elsewhere))).isEqualTo(sheet);
    }
}
