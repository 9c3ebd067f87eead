package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two short texts that a folder makes one story: what they tell differently is found, what they tell alike is not. */
class OneStoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a life told in words and in brackets
            Edda Torvik died in 1986.                            | Edda Torvik (4 May 1912 - 1 June 1968) was a composer.     | 1986    | 4 May 1912 - 1 June 1968
            The series ended in 2009.                            | The series ran on Channel 4 from 1999 to 2007.            | 2009    | 1999 to 2007
            On 1 June 1986, Edda Torvik died.                    | Edda Torvik (4 May 1912 - 1 June 1968) was a composer.     | 1 June 1986 | 4 May 1912 - 1 June 1968
            Edda Torvik was born in 1912 and died on 1 June 1968. | Date of death: 11 June 1968.                            | 1 June 1968 | 11 June 1968
            # the side of a date
            Ivo Perlin was born before 1950.                     | Ivo Perlin (born 3 August 1957) is a sculptor.            | 1950    | 3 August 1957
            # a year beside the date says the same of both days
            Salt Harbour was released on 12 March 2009.          | Salt Harbour is a 2009 film, released on 12 May 2009.     | 12 March 2009 | 12 May 2009
            # values that changed places in one sentence
            The film had a budget of $61 million.                | Made on a budget of $30 million, the film grossed $61 million. | $61 million | $30 million
            # places in a row, how often, scores
            The Orrin is the third longest river of the region.  | The Orrin is the fourth longest river of the region.      | third   | fourth
            Mira Holt has won the prize three times.             | Mira Holt is a poet who has won the prize twice.          | three   | twice
            Dunmore beat Alder 3-1 in the cup final.             | In the cup final Dunmore beat Alder 2-1.                  | 3-1     | 2-1
            # what leads to a name
            The bank of Norland cut its key rate to 4 percent.   | Sudland's bank cut its key rate to 4 percent.             | Norland | Sudland
            A wing was designed by the architect Ada Boll.       | A wing was designed by Efua Stern.                        | Ada Boll | Efua Stern
            """)
    void what_two_texts_of_one_story_tell_differently_is_found(String one, String other, String left, String right) {
        assertThat(quotes(one, other)).contains(left, right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Edda Torvik died in June 1968.                       | Edda Torvik (4 May 1912 - 1 June 1968) was a composer.
            The series ended in 2007.                            | The series ran on Channel 4 from 1999 to 2007.
            The law consists of six chapters.                    | The law has 1,260 articles in its seven chapters.
            Ivo Perlin was born after 1950.                      | Ivo Perlin (born 3 August 1957) is a sculptor.
            Dunmore beat Alder 3-1 in the cup final.             | In the cup final Alder lost 1-3 to Dunmore.
            Mira Holt was not the first woman to win the prize.  | Mira Holt was the second woman to win the prize.
            The Georgian SSR was dissolved in 1991.              | The Georgian Soviet Socialist Republic was dissolved in 1991.
            The ferry sank with 84 people on board and 14 are missing.  | After the ferry sank, 14 people are missing.
            The mill cut 640 of its 1,900 jobs in May.           | The mill announced the loss of 640 jobs in May.
            Chief executive Sofie Vann said no plant would close. | Its chief executive, Paul Kern, will meet workers in Gera.
            The newt is 11 mm long, the smallest of the island.  | The largest newt of the island grows to 10 cm.
            Eleven people drowned when the ferry sank on Tuesday. | The number of people drowned when the ferry sank has risen, police said on Wednesday.
            """)
    void what_they_tell_alike_or_of_other_things_is_not(String one, String other) {
        assertThat(quotes(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank of Norland cut / its key rate to 4 percent. | Sudland's bank cut its / key rate to 4 percent.
            The ferry on the Orrin sank / in the night off Port Alder. | The ferry on the Orrin sank / in the night off Port Dunmore.
            The siren was heard on 1st oct / in the year '89 1300 hours. | The siren was heard on 1st oct in / the year '89 1400 hours.
            """)
    void lines_that_end_amid_a_sentence_change_nothing(String one, String other) {
        assertThat(quotes(one.replace(" / ", "\r\n"), other.replace(" / ", "\r\n")))
                .isEqualTo(quotes(one.replace(" / ", " "), other.replace(" / ", " ")));
    }

    private static List<String> quotes(String one, String other) {
        try (Shuffle shuffle = new MemoryShuffle()) {
            Report report = Assembly.checker(Assembly.rules(), new CheckOptions(true, 1), "test")
                    .check(Stream.of(Texts.of("story/a.txt", one), Texts.of("story/b.txt", other)), shuffle);
            assertThat(report.incomplete()).isEmpty();
            return report.findings().stream()
                    .filter(finding -> finding.reach() == Reach.CROSS_SOURCE)
                    .flatMap(OneStoryTest::evidence)
                    .toList();
        }
    }

    private static Stream<String> evidence(Finding finding) {
        return finding.judgement().evidence().stream().map(Evidence::quote);
    }
}
