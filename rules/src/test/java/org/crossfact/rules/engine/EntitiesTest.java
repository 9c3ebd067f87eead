package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.OfficeTerm;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.SupportedValue;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void spellingsAndOrdersOfOneNameAreOnePerson() {
        List<Entity> entities = check(
                        Texts.of("a.txt", "The surgeon Dmytro Zhelenko spoke.", "Post", "2021-03-02"),
                        Texts.of("b.txt", "The surgeon Dmytro Zhelenko left.", "Mail", "2021-03-02"),
                        Texts.of("c.txt", "The surgeon Dmitro Zhelenko came.", "Sun", "2021-03-02"),
                        Texts.of("d.txt", "The surgeon Erik Zhelenko came.", "Star", "2021-03-02"))
                .entities();

        assertThat(entities).extracting(Entity::name).containsExactly("Dmytro Zhelenko", "Erik Zhelenko");
        assertThat(entities.get(0).variants())
                .extracting(SupportedValue::value)
                .containsExactly("Dmytro Zhelenko", "Dmitro Zhelenko");
    }

    @Test
    void namesHaveTheOrderInWhichTheyArePrinted() {
        assertThat(names(Texts.of("a.txt", "The poets Wang Wenliang, Kim Min-seok and Kishida Fumio met.")))
                .containsExactly("Kim Min-seok", "Kishida Fumio", "Wang Wenliang");
        assertThat(names(
                        Texts.of("a.txt", "Foreign Ministry spokeswoman Hua Ning spoke.", "Post", "2021-03-02"),
                        Texts.of("b.txt", "Prime Minister Kishida Fumio left.", "Mail", "2021-03-02"),
                        Texts.of("c.txt", "Prime Minister Fumio Kishida came.", "Sun", "2021-03-02"),
                        Texts.of("d.txt", "Prime Minister Fumio Kishida sang.", "Star", "2021-03-02")))
                .containsExactly("Fumio Kishida", "Hua Ning");
    }

    @Test
    void aNameIsCalledByAFullFormInUsualLetters() {
        assertThat(names(
                        Texts.of(
                                "a.txt",
                                "Mayor ilse brandvoort opened the fair. Brandvoort sang.",
                                "Post",
                                "2021-03-02"),
                        Texts.of(
                                "b.txt", "Mayor ilse brandvoort shut the fair. Brandvoort left.", "Mail", "2021-03-03"),
                        Texts.of("c.txt", "Mayor Ilse Brandvoort slept. Brandvoort woke.", "Sun", "2021-03-04")))
                .containsExactly("Ilse Brandvoort");
    }

    @Test
    void lettersOfAnotherScriptMakeAnotherName() {
        assertThat(check(Texts.of("a.txt", "The poets Erik Holberg and Erik H\u043elberg met."))
                        .entities())
                .hasSize(2);
    }

    @Test
    void officesAreToldOverTime() {
        Entity entity = check(
                        Texts.of("a.txt", "Mayor Ilse Brandvoort opened the fair.", "Post", "2021-03-02"),
                        Texts.of("b.txt", "Mayor Ilse Brandvoort shut the fair.", "Mail", "2022-05-06"),
                        Texts.of("c.txt", "Former mayor Ilse Brandvoort sang.", "Post", "2024-01-01"))
                .entities()
                .get(0);

        assertThat(entity.offices()).containsExactly("Mayor");
        assertThat(entity.terms())
                .extracting(OfficeTerm::state, OfficeTerm::from, OfficeTerm::to, OfficeTerm::support)
                .containsExactly(tuple("current", "2021-03-02", "2022-05-06", 2), tuple("former", "", "", 1));
    }

    @Test
    void anOfficeWithoutItsBodyIsTheOnlyOneWithABody() {
        Entity entity = check(
                        Texts.of(
                                "a.txt",
                                "Prime Minister of Norway Edda Solberg opened the fair.",
                                "Post",
                                "2021-03-02"),
                        Texts.of("b.txt", "Prime Minister Edda Solberg shut the fair.", "Mail", "2021-05-06"))
                .entities()
                .get(0);

        assertThat(entity.terms())
                .extracting(OfficeTerm::office, OfficeTerm::support)
                .containsExactly(tuple("Prime minister of Norway", 2));
    }

    @Test
    void bothNamesOfADisputeLinkToItsFinding() {
        Report report = check(
                Texts.of("a.txt", "Harnmouth Mayor Ilse Brandvoort opened the fair.", "Post", "2021-03-02"),
                Texts.of("b.txt", "Harnmouth Mayor Elsa Brandvoort opened the fair.", "Mail", "2021-03-02"));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.entities())
                .hasSize(2)
                .allSatisfy(entity -> assertThat(entity.findings())
                        .containsExactly(report.findings().get(0).id()));
    }

    private static List<String> names(Texts... articles) {
        return check(articles).entities().stream().map(Entity::name).toList();
    }

    private static Report check(Texts... articles) {
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            return Assembly.checker(Assembly.rules(), new CheckOptions(false, 1), "test")
                    .check(List.of(articles).stream(), shuffle);
        }
    }
}
