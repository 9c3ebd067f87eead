package org.crossfact.core.extract.date.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.How;
import org.crossfact.core.document.Article;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code dates.en.txt}: every phrasing has exactly one date, at exactly the marked words. */
final class DateCorpusTest {

    private static final String FILE = "dates.en.txt";
    private static final String NEGATIVES = "no date";
    private static final String PUBLISHED = "2024-06-15";

    /** One phrasing with what must be read in it. */
    record Expected(int line, Set<String> values, Set<DatePart> stated, Marked text) {

        @Override
        public String toString() {
            return FILE + ":" + line + " " + values + " " + text.text();
        }
    }

    static Stream<Expected> phrasings() {
        return Corpus.rows(DateCorpusTest.class, FILE).stream()
                .filter(row -> !row.section().equals(NEGATIVES))
                .flatMap(DateCorpusTest::phrasings);
    }

    private static Stream<Expected> phrasings(Corpus.Row row) {
        int colon = row.text().indexOf(": ");
        String head = row.text().substring(0, colon);
        int bracket = head.indexOf(" (");
        String value = bracket < 0 ? head : head.substring(0, bracket);
        Set<String> values = value.startsWith("[")
                ? new TreeSet<>(List.of(value.substring(1, value.length() - 1).split(",")))
                : Set.of(value);
        Set<DatePart> stated = bracket < 0 ? parts(values.iterator().next()) : named(head.substring(bracket + 2));
        return Stream.of(row.text().substring(colon + 2).split(" \\| "))
                .flatMap(phrase -> sentences(phrase.strip()))
                .map(text -> new Expected(row.line(), values, stated, text));
    }

    private static Stream<Marked> sentences(String phrase) {
        Stream<String> rows = phrase.contains("[[")
                ? Stream.of(phrase)
                : Stream.of(
                        "The council signed the treaty on [[" + phrase + "]] in Oslo.",
                        "The treaty ([[" + phrase + "]]) is void.",
                        "The treaty was signed. It is dated [[" + phrase + "]].\n\nThe council was content.",
                        "Nothing was said of [[" + phrase + "]]");
        return rows.map(Marked::of);
    }

    private static Set<DatePart> parts(String edtf) {
        DateValue value = DateValue.parse(edtf).orElseThrow();
        PartialDate date = value instanceof DateInterval stretch ? stretch.from() : (PartialDate) value;
        return When.stated(date).stated();
    }

    private static Set<DatePart> named(String words) {
        EnumSet<DatePart> parts = EnumSet.noneOf(DatePart.class);
        for (String word : words.replace(")", "").split(" ")) {
            parts.add(DatePart.of(word));
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("phrasings")
    void everyPhrasingIsReadAsWrittenAtItsVeryWords(Expected expected) {
        Article article = Samples.dated(expected.text().text(), PUBLISHED);

        List<Claim<When>> dates = Samples.calendarDates(article);

        assertThat(dates).as("dates in: %s", article.text()).hasSize(1);
        Claim<When> date = dates.get(0);
        assertThat(date.flaw()).isEmpty();
        assertThat(date.readings().stream()
                        .map(reading -> reading.value().date().edtf()))
                .containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(date.quote()).isEqualTo(expected.text().words());
        assertThat(date.span().in(article.text())).isEqualTo(date.quote());
        How how = expected.stated().contains(DatePart.YEAR) ? How.PRINTED : How.INFERRED;
        assertThat(date.readings()).allSatisfy(reading -> {
            assertThat(reading.value().stated()).isEqualTo(expected.stated());
            assertThat(reading.how()).isEqualTo(how);
        });
    }

    static Stream<String> negatives() {
        return Corpus.section(DateCorpusTest.class, FILE, NEGATIVES).stream().map(Corpus.Row::text);
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void noDateIsReadWhereNoneIsWritten(String text) {
        assertThat(Samples.calendarDates(Samples.dated(text, PUBLISHED))).isEmpty();
    }
}
