package org.crossfact.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.crossfact.core.value.Holding;
import org.junit.jupiter.api.Test;

class ReferenceFileTest {

    private static final String HEAD = "person,role,body,country,from,to,asOf,aliases,source\n";

    @Test
    void aRowTellsATermInTheTermsOfSentences() throws BadReferenceException {
        Term term = read(
                "\"Holm, Erik\",Minister for Foreign Affairs,,Japanese,2019-03,2021-05-04,,E. Holm;Rik Holm,Gazette");

        assertThat(term.holding().office()).isEqualTo("foreign minister of japan");
        assertThat(term.holding().state()).isEqualTo(Holding.State.CURRENT);
        assertThat(term.names()).hasSize(3);
        assertThat(term.holding().person().given()).isEqualTo("Erik");
        assertThat(term.earliest()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(term.begun()).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(term.ending()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(term.open()).isFalse();
        assertThat(term.row().from().source()).isEqualTo("Gazette");
        assertThat(term.row().claim().quote()).startsWith("\"Holm, Erik\"");
    }

    @Test
    void anOpenTermEndsWhereTheKnowledgeEnds() throws BadReferenceException {
        Term term = read("Erik Holm,mayor,Ulmby,,2019-03-01,,2022-06-30,,");

        assertThat(term.covers(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 6, 30)))
                .isTrue();
        assertThat(term.covers(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 1)))
                .isFalse();
        assertThat(term.mayTouch(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2)))
                .isTrue();
    }

    @Test
    void commentsAndEmptyLinesSayNothing() throws BadReferenceException {
        assertThat(ReferenceFile.read("a.csv", "# mine\n\nperson,role,from,to\n# none yet\n"))
                .isEmpty();
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndWhatToDo() {
        refused("person,office\n", "a.csv:1:8: unknown column 'office'; known: person,role,body");
        refused("person,role\n", "a.csv:1:1: the column 'from' is missing");
        refused("person,person\n", "a.csv:1:8: the column 'person' stands here twice");
        refused("", "a.csv:1:1: no line with the names of the columns");
        refused(HEAD + "Erik Holm,mayor,Ulmby,,30.2.2019,,,,", "a.csv:2:24: expected a date such as 2021-10-04");
        refused(HEAD + "Erik Holm,mayor,Ulmby,,2019-02-30,,,,", "a.csv:2:24: expected a date");
        refused(HEAD + "Erik Holm,mayor,Ulmby,,2019,2018,,,", "a.csv:2:29: the term would end before it begins");
        refused(HEAD + "Erik Holm,mayor,Ulmby,,2019,,,,", "a.csv:2:29: a term without 'to' needs 'asOf'");
        refused(HEAD + "Erik Holm,,Ulmby,,2019,2020,,,", "a.csv:2:11: 'role' is empty");
        refused(HEAD + "\n\"Erik Holm,mayor", "a.csv:3:1: a quotation mark is not closed");
        refused(HEAD + "a,b,c,d,2019,2020,,,,e", "a.csv:2:22: more values than columns");
    }

    @Test
    void whatIsShippedCanBeRead() {
        assertThat(ShippedReferences.terms()).hasSizeGreaterThan(500);
    }

    private static void refused(String text, String start) {
        assertThatThrownBy(() -> ReferenceFile.read("a.csv", text))
                .isInstanceOf(BadReferenceException.class)
                .hasMessageStartingWith(start);
    }

    private static Term read(String row) throws BadReferenceException {
        List<Term> terms = ReferenceFile.read("a.csv", HEAD + row + "\r\n");
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }
}
