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
            The opera Low Tide was staged abroad by Ada Boll.    | Efua Stern staged the opera Low Tide abroad.              | Ada Boll | Efua Stern
            Low Tide is a song on the Mira Holt album Salt.      | Low Tide is a song by Edda Torvik for her album Salt.     | Mira Holt | Edda Torvik
            Ivo Perlin lives in Norland as a sculptor.           | Perlin fled to Sudland, where he lives as a sculptor.     | Norland | Sudland
            The founders were Ada Boll, Efua Stern, Mira Holt and Ivo Perlin. | It was founded by Ada Boll, Efua Stern, Edda Torvik and Ivo Perlin. | Mira Holt | Edda Torvik
            The water board's Edda Torvik spoke of 40 leaks.     | Edda Tornberg, who heads the water board, spoke of 40 leaks. | Edda Torvik | Edda Tornberg
            Mira Holt opened the first hall of glass in 1945.    | The first hall of glass was opened to the public in 1945 by Edda Torvik. | Mira Holt | Edda Torvik
            Orrin County is the 4th most populous of the region. | Orrin County is the 14th most populous of the region.     | 4th     | 14th
            # ends of a time
            Edda Torvik was mayor of Alder until 1999.           | Edda Torvik was the mayor of Alder from 1989 to 2001.     | 1999    | 1989 to 2001
            The Salt War lasted from 1811 to 1815.               | The Salt War was fought between 1811 and 1813.            | 1811 to 1815 | 1811 and 1813
            The dam was finished in 1921.                        | Work on the dam began in 1921 and was finished in 1926.   | 1921    | 1926
            # badly put, but clear
            Low Tide was released on July.                       | Low Tide was released in Norland on 8 August 2005.        | on July | 8 August 2005
            # decades are years
            The trial of the miners lasted two decades.          | The trial of the miners lasted 12 years.                  | two decades | 12 years
            # words that choose
            Low Tide was one of the worst-selling songs of the decade. | It became one of the best-selling songs of the decade. | worst | best
            The trio Low Tide was formed in 1986.                | The quartet Low Tide was formed in 1986.                  | trio    | quartet
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
            # the value is told of the same verb beside the other one, or as a part of it
            Low Tide won four Norland Film Prizes.               | Low Tide was nominated for seven Norland Film Prizes and won four.
            The mill in Alder employs 900 people.                | The firm employs 12,400 people, 900 of them at its mill in Alder.
            # two kinds, two occasions, two records
            Mira Holt has released two live albums.              | Mira Holt has released nine studio albums.
            Edda Torvik graduated in 1934.                       | Edda Torvik (born 4 May 1912) was a composer.
            Low Tide was filmed in 2015.                         | Low Tide is a 2016 thriller about a pilot.
            Mira Holt directed a film in 2003.                   | Mira Holt is known for the 2001 film Salt.
            He was elected chairman in January 1935.             | He was re-elected chairman in June 1945.
            The choir gave its first concert on 2 October 1951.  | The choir gave its first concert abroad on 9 November 1955.
            Unemployment stood at 7.4 percent in August 2018.    | In September 2018 unemployment stood at 7.1 percent.
            The flood of 1928 killed 214 people in Alder.        | The flood of 1931 killed 87 people in Alder.
            Mira Holt formed a band in 1957.                     | Mira Holt (4 May 1931 - 1 June 2011) was a drummer who led a band.
            A ticket costs 553 crowns in second class.           | A ticket costs 933 crowns in first class.
            The first volume appeared in 1986.                   | The third volume appeared in 1994.
            Low Tide was released in Norland on 5 February 2019. | Low Tide was released in Sudland on 8 February 2019.
            The festival lasts 15 days.                          | The holiday lasts seven days.
            It is held from December 21 to 23.                   | The fair is from December 21 to December 22, 2019.
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
