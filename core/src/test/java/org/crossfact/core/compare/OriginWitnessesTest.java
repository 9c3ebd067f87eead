package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.junit.jupiter.api.Test;

final class OriginWitnessesTest {

    private static final OriginWitnesses ORIGINS = new OriginWitnesses();

    private static final String WIRE = """
            The harbour of Orrin was closed on Tuesday after a freighter ran aground in the narrow channel that leads to the sea.
            No one was hurt, the port authority said, but oil was seen on the water and booms were laid around the ship.
            Two tugs tried in vain to pull the vessel free at high water, and a third one was on its way from the north.
            Fishermen said that the buoys had been moved by the storm of last week and that nobody had put them back in place.
            """;

    private static final String OTHER = """
            The council of Norbury voted by nine to six for a new swimming pool beside the old railway station on Monday night.
            The mayor called it the end of a debate that had gone on for a decade and had cost two of her predecessors their seats.
            Opponents of the plan announced that they would collect signatures for a referendum before the end of the year.
            Building is to begin in spring, and the first visitors are expected in the summer of the year after that one.
            """;

    private static FactSheet sheet(String key, String text) {
        return Samples.extraction().extract(Understanding.of(Article.of(key, text, Metadata.NONE)));
    }

    private static List<String> origins(FactSheet... sheets) {
        Map<String, List<Clue>> groups = new LinkedHashMap<>();
        for (FactSheet sheet : sheets) {
            for (Clue clue : ORIGINS.clues(sheet)) {
                groups.computeIfAbsent(clue.key(), unseen -> new ArrayList<>()).add(clue);
            }
        }
        List<Ruling> rulings = groups.values().stream()
                .flatMap(group -> ORIGINS.resolve(group).stream())
                .toList();
        List<String> origins = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            List<Ruling> own = rulings.stream()
                    .filter(ruling -> ruling.article().equals(sheet.article()))
                    .toList();
            origins.add(ORIGINS.settle(sheet, own).from().origin());
        }
        return origins;
    }

    @Test
    void aCopyTakesTheOriginOfTheFirst() {
        assertThat(origins(sheet("a.txt", WIRE), sheet("b.txt", WIRE))).containsExactly("a.txt", "a.txt");
    }

    @Test
    void anotherHeadlineAnotherFigureAndOneParagraphMoreAreStillACopy() {
        String edited =
                "Freighter aground\n\n" + WIRE.replace("Two tugs", "Three tugs").replace("Tuesday", "Wednesday")
                        + "The town of Orrin lives on its harbour, and fishermen feared for the season that was to begin this week.\n";

        assertThat(origins(sheet("a.txt", WIRE), sheet("b.txt", edited))).containsExactly("a.txt", "a.txt");
    }

    @Test
    void articlesInWordsOfTheirOwnKeepTheirOrigins() {
        String retold = """
                A cargo ship that blocks the way into Orrin could not be freed by two tugs, so that a third has been sent for.
                Nobody came to harm when it struck the ground in the approach to the port, which the authorities shut at once.
                Some oil escaped, and floating barriers now surround the wreck, while local crews blame misplaced sea marks.
                """;

        assertThat(origins(sheet("a.txt", WIRE), sheet("b.txt", retold), sheet("c.txt", OTHER)))
                .containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void aQuotedSentenceMakesNoCopy() {
        String quoting = OTHER + "Fishermen said that the buoys had been moved by the storm of last week.\n";

        assertThat(origins(sheet("a.txt", WIRE), sheet("b.txt", quoting))).containsExactly("a.txt", "b.txt");
    }

    @Test
    void shortTextsAreNeverCopies() {
        String line = "The harbour of Orrin was closed on Tuesday.";

        assertThat(origins(sheet("a.txt", line), sheet("b.txt", line))).containsExactly("a.txt", "b.txt");
    }
}
