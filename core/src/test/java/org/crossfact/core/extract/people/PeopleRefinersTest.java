package org.crossfact.core.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.article.PersonFinds;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.junit.jupiter.api.Test;

class PeopleRefinersTest {

    @Test
    void aPersonMayHaveTwoOffices() {
        assertThat(holdings("Susumu Morioka, former director of research at the Harbour Institute and chairman of the"
                        + " Japan Institute for Harbour Safety, said so."))
                .extracting(Holding::role)
                .containsExactly("director of research", "chairman");
    }

    @Test
    void aSurnameAloneIsTheOneWhomTheArticleNamesInFull() {
        List<Find<?>> finds =
                Reader.finds("Mayor Ilse Brandvik came. Then Brandvik’s car left. On Brandvik Street it stopped.");
        assertThat(finds).extracting(find -> find.kind().name()).containsExactly("office", "holding", "mention");
        assertThat(PersonFinds.person(finds.get(2)).orElseThrow().canonical()).isEqualTo("Ilse Brandvik");
    }

    @Test
    void theWordsOfAnOfficeAndATitleWithItsNameAreFoundBesideTheName() {
        assertThat(words("The visiting Norlandian prime minister, Mr. Erik Holm, spoke.", "office"))
                .containsExactly("visiting Norlandian prime minister");
        assertThat(words("The visiting Norlandian prime minister, Mr. Erik Holm, spoke.", "titled"))
                .containsExactly("Mr. Erik Holm");
        assertThat(words("Erik Holm, chairman of the Harbour Fund, and Mrs Mary Weston spoke.", "office"))
                .containsExactly("chairman of the Harbour Fund");
        assertThat(words("Mr and Mrs Harold Finch spoke.", "titled")).isEmpty();
    }

    @Test
    void aTitleBeforeASurnameAloneIsThatOfTheOnlyBearer() {
        assertThat(titledGivenNames("Mayor Ilse Brandvik came. Mr. Brandvik spoke."))
                .containsExactly("Ilse");
        assertThat(titledGivenNames("Mayor Ilse Brandvik came. Olav Brandvik did, too. Mr. Brandvik spoke."))
                .containsExactly("");
        assertThat(titledGivenNames("Mayor Ilse Brandvik came with her husband. Mr. Brandvik spoke."))
                .containsExactly("");
    }

    @Test
    void anOfficeThatTellsAManFromAWomanIsATitle() {
        assertThat(words("The spokeswoman of the port, Ilse Brandvik, came.", "titled"))
                .containsExactly("spokeswoman of the port");
        assertThat(words("Port chairman Ilse Brandvik came.", "titled")).isEmpty();
    }

    private static List<String> titledGivenNames(String text) {
        return Reader.finds(text).stream()
                .flatMap(find -> find.as(Kinds.TITLED).stream())
                .map(find -> find.readings().get(0).value().given())
                .toList();
    }

    @Test
    void aHolderWhoseNameIsReadInAnotherLanguageHasTheBodyOfTheOther() {
        assertThat(holdings("Japanese Foreign Minister Kenji Hayashi came. Foreign Minister Lin Jianer spoke."))
                .extracting(Holding::of)
                .containsExactly("japan", "japan");
        assertThat(holdings("Japanese Foreign Minister Kenji Hayashi came. Foreign Minister Luis Lagdameo spoke."))
                .extracting(Holding::of)
                .containsExactly("japan", "");
    }

    @Test
    void oneTellingPlaceDecidesForAllPlacesOfAName() {
        assertThat(names("Kyliath Mbolo is ill. Nobody knew that Kyliath Mbolo, a nurse, was away."))
                .containsExactly("Kyliath Mbolo", "Kyliath Mbolo");
        assertThat(names("Kyliath Mbolo is ill. Nobody knew that Kyliath Mbolo was away."))
                .isEmpty();
    }

    @Test
    void whoeverActsByTheSurnameAloneIsAPerson() {
        assertThat(names("They sent Kyliath Mbolo to Hull. Mbolo said so.")).contains("Kyliath Mbolo");
        assertThat(names("They sent it to Kyliath Mbolo. In Mbolo nobody said so."))
                .isEmpty();
    }

    @Test
    void onePersonInAListMakesPersonsOfAllNames() {
        assertThat(names("They sent Ann Lee, Kyliath Mbolo and Trudvar Oks home."))
                .containsExactly("Ann Lee", "Kyliath Mbolo", "Trudvar Oks");
        assertThat(names("They sent Ann Lee, Goldman Sachs and Trudvar Oks home."))
                .containsExactly("Ann Lee", "Trudvar Oks");
    }

    @Test
    void aPersonOfTheArticleIsFoundInItsHeadline() {
        assertThat(names("Old Friend Kyliath Mbolo Goes Home To Hull\n\nKyliath Mbolo, 34, left on Monday."))
                .containsExactly("Kyliath Mbolo", "Kyliath Mbolo");
    }

    private static List<String> names(String text) {
        return Reader.finds(text).stream()
                .flatMap(find -> PersonFinds.person(find).stream())
                .map(PersonName::canonical)
                .toList();
    }

    @Test
    void aBodyToldOnceHoldsForTheArticle() {
        assertThat(holdings("Japanese Prime Minister Shigeru Hashimoto came. Prime Minister Hashimoto spoke."))
                .extracting(Holding::of)
                .containsExactly("japan", "japan");
    }

    @Test
    void anotherReadingOfTheNameHasTheOfficeToo() {
        assertThat(holdings("Susumu Morioka, chairman of the Harbour Institute, came. Morioka Jin spoke."))
                .extracting(holding -> holding.person().canonical())
                .containsExactly("Susumu Morioka", "Jin Morioka");
    }

    @Test
    void anotherGivenNameHasNoOffice() {
        assertThat(holdings("Susumu Morioka, chairman of the Harbour Institute, came. Kenta Morioka spoke."))
                .hasSize(1);
    }

    @Test
    void theSubjectTellsKinAndThen() {
        assertThat(subject("The son of the then Prime Minister Paul Tremont spoke.")
                        .words())
                .containsExactly("son");
        assertThat(subject("The then Prime Minister Paul Tremont spoke.").status())
                .isEqualTo(HoldingMarks.THEN);
        assertThat(subject("Former Prime Minister Paul Tremont spoke.").status())
                .isEmpty();
    }

    private static List<Holding> holdings(String text) {
        return Reader.finds(text).stream()
                .flatMap(find -> PersonFinds.holding(find).stream())
                .toList();
    }

    private static List<String> words(String text, String kind) {
        Scan scan = Reader.scan(text);
        return Reader.finds(text).stream()
                .filter(find -> find.kind().name().equals(kind))
                .map(find -> scan.text(find.from(), find.to()))
                .toList();
    }

    private static Subject subject(String text) {
        Scan scan = Reader.scan(text);
        return Reader.finds(text).stream()
                .flatMap(find -> find.as(Kinds.HOLDING).stream())
                .map(find -> new HoldingSubjects().of(scan, find))
                .findFirst()
                .orElseThrow();
    }
}
