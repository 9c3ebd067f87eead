package org.crossfact.core.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.people.article.PersonFinds;
import org.crossfact.core.value.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    @Test
    void theOfficeAndItsHolderAreToldOfAnOrganisation() {
        assertThat(organisations("Anna Lindqvist, chairwoman of the Harbour Safety Board, agreed."))
                .containsExactly(new Organisation("Harbour Safety Board", "", "chairman", "Lindqvist"));
        assertThat(organisations("Lake Fishery Commission chairman Erik Holm agreed."))
                .containsExactly(new Organisation("Lake Fishery Commission", "", "chairman", "Holm"));
    }

    @Test
    void bothOfficesOfAPersonAreTold() {
        assertThat(organisations("Former director of the Quay Laboratory and chairman of the Harbour Board, Erik Holm"))
                .containsExactly(
                        new Organisation("Quay Laboratory", "", "director", "Holm"),
                        new Organisation("Harbour Board", "", "chairman", "Holm"));
        assertThat(organisations("Wen Lifang, an expert on harbour law and CEO of the Harbour Board, agreed."))
                .containsExactly(new Organisation("Harbour Board", "", "chief executive", "Wen"));
    }

    @Test
    void anAcronymStandsInBracketsBehindItsWords() {
        assertThat(organisations("Among them was the Lake Fishery Board (LFB)."))
                .containsExactly(new Organisation("Lake Fishery Board", "LFB", "", ""));
        assertThat(organisations("The Lake Fishery Board of Norland (LFBN) met."))
                .containsExactly(new Organisation("Lake Fishery Board of Norland", "LFBN", "", ""));
    }

    @Test
    void whatIsNoNameIsNoOrganisation() {
        assertThat(organisations(
                        "the lake fishery board (LFB), Board (LFB), Lake Board (2015), Lake Board (see below)"))
                .isEmpty();
        assertThat(organisations("Norlandian Prime Minister Erik Holm and the president of France left."))
                .isEmpty();
        assertThat(organisations("(LFB) (LFB")).isEmpty();
    }

    private static List<Organisation> organisations(String text) {
        return Reader.finds(text).stream()
                .flatMap(find -> find.as(Kinds.ORGANISATION).stream())
                .map(PersonFinds::value)
                .toList();
    }
}
