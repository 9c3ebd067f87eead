package org.crossfact.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.codec.DesignationCodec;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Designation;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Enumeration;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.Organisation;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Quote;
import org.crossfact.core.value.Restatement;
import org.crossfact.core.value.Telling;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.Unit;
import org.crossfact.core.value.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClaimCodecTest {

    private static final ClaimCodec CODEC = new ClaimCodec(Kinds.BUILT_IN);
    private static final SheetCodec SHEETS = new SheetCodec(CODEC);
    private static final ArticleKey ARTICLE = new ArticleKey("news/é \"a\".txt#3");
    private static final Subject SUBJECT = new Subject(
            "summit",
            "hold",
            List.of("kishida", "nato"),
            List.of("tokyo"),
            List.of("gdp", "per year"),
            "target",
            "2023",
            List.of("visit"));
    private static final PersonName NAME =
            new PersonName("Dr Anna \"Nan\" M. de Berg Jr", "Dr", "Anna", "M.", "de Berg", "Jr", "Nan");

    private static <V> Claim<V> claim(Kind<V> kind, List<Reading<V>> readings, Optional<Flaw> flaw) {
        return new Claim<>(
                ARTICLE,
                new Span(3, 14),
                "a “quote”\n\u2028\uD83D\uDE00",
                kind,
                Zone.QUOTATION,
                "family/way",
                SUBJECT,
                PartialDate.parse("2016-11-XX"),
                "the minister",
                Modality.PLANNED,
                readings,
                flaw);
    }

    private static <V> Claim<V> printed(Kind<V> kind, V value) {
        return claim(kind, List.of(Reading.printed(value)), Optional.empty());
    }

    private static Claim<When> date(String edtf) {
        return printed(Kinds.DATE, new When(DateValue.parse(edtf).orElseThrow(), java.util.Set.of(), Optional.empty()));
    }

    private static Claim<Figure> figure(String amount, String high, Unit unit, Bound bound, String step) {
        return printed(
                Kinds.FIGURE,
                new Figure(new BigDecimal(amount), new BigDecimal(high), unit, bound, new BigDecimal(step)));
    }

    static Stream<Claim<?>> claims() {
        When weekday = When.stated(PartialDate.ofDay(2023, 1, 31)).withWeekday(DayOfWeek.MONDAY);
        Reading<When> decoded = new Reading<>(weekday, How.DECODED, List.of("first reason", "second; \"reason\""));
        Reading<When> inferred = Reading.inferred(weekday.withDate(PartialDate.ofYear(2023)), "why");
        return Stream.of(
                date("2015"),
                date("XXXX-01-05"),
                date("2016-11-XX"),
                date("201X"),
                date("18XX"),
                date("2023-35"),
                date("2024-07-19/2024-07-25"),
                date("P5Y"),
                date("P1Y2M3D"),
                printed(Kinds.DATE, When.timex(new Undated(), "PRESENT_REF")),
                printed(Kinds.DATE, When.timex(DateValue.parse("P10Y").orElseThrow(), "P1DE")),
                printed(Kinds.DATE, weekday.withTimex("2023-01-31TMO")),
                claim(
                        Kinds.DATE,
                        List.of(decoded, inferred),
                        Optional.of(new Flaw(Flaw.Type.OUT_OF_ORDER, "reason", List.of("step 1", "step 2")))),
                claim(Kinds.DATE, List.of(), Optional.of(new Flaw(Flaw.Type.IMPOSSIBLE, "no such day"))),
                figure("43", "43", Unit.currency("JPY"), Bound.ABOUT, "1"),
                figure("2", "2.5", Unit.PERCENT, Bound.RANGE, "0.5"),
                figure("-0.5", "-0.5", Unit.measure("km"), Bound.AT_LEAST, "0.1"),
                figure("0", "0", Unit.count("soldier"), Bound.AT_MOST, "1"),
                figure("43000000000000", "43000000000000", Unit.NONE, Bound.EXACT, "1000000000000"),
                printed(Kinds.MENTION, NAME),
                printed(Kinds.MENTION, PersonName.of("kishida fumio", "Fumio", "Kishida")),
                printed(Kinds.HOLDING, new Holding(NAME, "prime minister", "japan", Holding.State.CURRENT)),
                printed(Kinds.HOLDING, new Holding(NAME, "governor", "", Holding.State.ELECT)),
                printed(Kinds.DESIGNATION, new Designation("F-15")),
                printed(
                        Kinds.CHANGE,
                        new Change(
                                Change.Direction.DOWN,
                                Optional.of(Figure.exact(BigDecimal.TEN, Unit.count("ship"), BigDecimal.ONE)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Figure.exact(BigDecimal.ONE, Unit.PERCENT, BigDecimal.ONE)),
                                Optional.empty())),
                printed(Kinds.ENUMERATION, new Enumeration(3, "town", List.of("Ulm", "Bath"))),
                printed(Kinds.QUOTATION, new Quote("We shall see", Optional.of(NAME))),
                printed(Kinds.QUOTATION, new Quote("We shall see", Optional.empty())),
                printed(Kinds.ORGANISATION, new Organisation("Lake Fishery Board", "", "chairman", "Holm")),
                printed(Kinds.ORGANISATION, new Organisation("Lake Fishery Board", "LFB", "", "")),
                printed(Kinds.RESTATEMENT, new Restatement(count("mile", 10), count("kilometre", 16))),
                printed(
                        Kinds.BREAKDOWN,
                        new Breakdown(count("person", 12), List.of(count("man", 5), count("woman", 7)), true)),
                printed(
                        Kinds.TELLING,
                        new Telling(
                                PartialDate.ofMonth(2022, 6),
                                Telling.Tense.FUTURE,
                                "will introduce",
                                Optional.of("introduced"))),
                printed(
                        Kinds.TELLING,
                        new Telling(PartialDate.ofYear(2030), Telling.Tense.PAST, "was opened", Optional.empty())),
                printed(
                        Kinds.ELAPSED,
                        new Elapsed(
                                PartialDate.ofYear(1950),
                                PartialDate.ofDay(2010, 6, 3),
                                60,
                                Elapsed.Unit.YEAR,
                                Elapsed.Manner.AGE)));
    }

    private static Figure count(String noun, int amount) {
        return Figure.exact(BigDecimal.valueOf(amount), Unit.count(noun), BigDecimal.ONE);
    }

    private static JsonNode throughText(JsonNode node) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readTree(mapper.writeValueAsString(node));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimIsReadBackUnchanged(Claim<?> claim) throws JsonProcessingException {
        Claim<?> back = CODEC.read(throughText(CODEC.write(claim)));

        assertThat(back).isEqualTo(claim);
        assertThat(CODEC.write(back)).hasToString(CODEC.write(claim).toString());
    }

    @Test
    void aFigureKeepsTheZerosThatItWasToldWith() throws JsonProcessingException {
        Claim<Figure> told = figure("1.50", "1.50", Unit.PERCENT, Bound.EXACT, "0.01");

        assertThat(CODEC.read(throughText(CODEC.write(told)))).isEqualTo(told);
    }

    @Test
    void aFigureInScientificNotationIsReadBackUnchanged() throws JsonProcessingException {
        Claim<Figure> told = figure("4.3E+13", "4.3E+13", Unit.currency("JPY"), Bound.EXACT, "1E+12");

        assertThat(CODEC.read(throughText(CODEC.write(told)))).isEqualTo(told);
    }

    @Test
    void aClaimWithoutATimeHasNoneAfterwards() throws JsonProcessingException {
        Claim<When> timeless = date("2015").withAt(Optional.empty());

        assertThat(CODEC.read(throughText(CODEC.write(timeless)))).isEqualTo(timeless);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aStatementIsReadBackUnchangedWithItsOrigin(Claim<?> claim) throws JsonProcessingException {
        Statement<?> statement = new Statement<>(claim, provenance(Optional.of(PartialDate.ofMonth(2015, 3))));

        assertThat(SHEETS.readStatement(throughText(SHEETS.write(statement)))).isEqualTo(statement);
    }

    @Test
    void aSheetIsReadBackUnchanged() throws JsonProcessingException {
        List<Note> notes = List.of(new Note(new Span(5, 9), "a name in no known script"));
        FactSheet full = new FactSheet(
                provenance(Optional.of(PartialDate.ofDay(2015, 3, 5))),
                claims().toList(),
                notes,
                new Prints(40, List.of(-7L, 3L)),
                sentences());
        FactSheet empty = new FactSheet(provenance(Optional.empty()), List.of(), List.of(), Prints.NONE, List.of());

        assertThat(SHEETS.readSheet(throughText(SHEETS.write(full)))).isEqualTo(full);
        assertThat(SHEETS.readSheet(throughText(SHEETS.write(empty)))).isEqualTo(empty);
    }

    private static List<Sentence> sentences() {
        List<Sentence.Word> words = List.of(
                new Sentence.Word(new Span(10, 13), "tolls", Sentence.Part.CONTENT),
                new Sentence.Word(new Span(13, 14), ",", Sentence.Part.BREAK),
                new Sentence.Word(new Span(15, 16), "6", Sentence.Part.NUMBER));
        return List.of(
                new Sentence(new Span(10, 18), "Tolls, 6", words), new Sentence(new Span(20, 21), "\"", List.of()));
    }

    private static Provenance provenance(Optional<PartialDate> published) {
        return new Provenance(ARTICLE, "A “title”", "Example News", published, "why", 7, "origin", "story");
    }

    @Test
    void aKindThatNobodyKnowsIsNamedInTheRefusal() {
        JsonNode node = CODEC.write(date("2015")).put("kind", "rumour");

        assertThatThrownBy(() -> CODEC.read(node))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rumour");
    }

    @Test
    void aKindOfAPackIsWrittenAndReadLikeABuiltInOne() {
        Kind<Designation> flag = new Kind<>("flag", Designation.class, new DesignationCodec());
        ClaimCodec codec = new ClaimCodec(List.of(flag));
        Claim<Designation> claim = printed(flag, new Designation("red"));

        assertThat(codec.read(codec.write(claim))).isEqualTo(claim);
    }

    @Test
    void aClaimTellsItsTypeOnlyToItsOwnKind() {
        Claim<When> claim = date("2015");

        assertThat(claim.as(Kinds.DATE)).contains(claim);
        assertThat(claim.as(Kinds.FIGURE)).isEmpty();
    }

    @Test
    void claimsAreOrderedByArticleThenPlace() {
        Claim<When> first = date("2015");
        Claim<When> later = new Claim<>(
                ARTICLE,
                new Span(4, 5),
                "x",
                Kinds.DATE,
                Zone.BODY,
                "r",
                Subject.NONE,
                Optional.empty(),
                "",
                Modality.ASSERTED,
                List.of(),
                Optional.empty());

        assertThat(Stream.of(later, first).sorted(ClaimCodec.READING_ORDER)).containsExactly(first, later);
    }
}
