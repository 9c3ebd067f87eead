package org.crossfact.core.extract.page.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Published;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationDatesTest {

    private static final String TEXT = """
            The council of the town decided on Monday to close the old quay to cars, the mayor said.

            It was built in 1911 and repaired after the storm of 8 March 1984, when part of it fell into the sea.
            """;

    private static final String AMERICAN = """
            The council of the town decided on Monday to close the old quay to cars, the mayor said.

            It was built in 1911 and repaired after the storm of March 8, 1984, when part of it fell into the sea.
            """;

    private static final String FRENCH = """
            Le conseil de la ville a décidé de fermer le vieux quai aux voitures, a déclaré la maire dans un communiqué.

            Il avait été construit en 1911 et réparé après la tempête, quand une partie du quai est tombée dans la mer.
            """;

    private static Published of(String page) {
        return Understanding.of(Article.of(
                        "a.txt",
                        page.replace(";", "\n")
                                .replace("TEXT", "\n" + TEXT + "\n")
                                .replace("FRENCH", "\n" + FRENCH + "\n")
                                .replace("HOUSE", "\n" + AMERICAN.replace("March 8,", "Oct. 8,") + "\n")
                                .replace("US", "\n" + AMERICAN + "\n"),
                        Metadata.NONE))
                .published();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Quay closed to cars;Redacción | 3 de octubre de 2023 - 12:40;TEXT                                   ~ 2023-10-03
            Quay closed to cars;2018-09-27 08:31:05  Source: Haidong Daily  Editor: Lin Wei  Font size: Large Small;TEXT ~ 2018-09-27
            Home | News | Sport;11.12.2021, 14:20 Uhr;Quay closed to cars;TEXT                                 ~ 2021-12-11
            Home | News | Sport;12 March 2020;Quay closed to cars;TEXT                                         ~ 2020-03-12
            Monday 1 December 2014 07.30 GMT;Quay closed to cars;TEXT                                          ~ 2014-12-01
            Science | Thursday, 2021-09-30;Quay closed to cars;TEXT                                            ~ 2021-09-30
            NEWS;Wednesday, July 15, 2020;Quay closed to cars;TEXT                                             ~ 2020-07-15
            OSLO 04/11/2019, 13:40;Quay closed to cars;TEXT                                                    ~ 2019-11-04
            Quay & Lime Monthly;April 2018 | Volume 44 | Issue 4;Quay closed to cars;TEXT                      ~ 2018-04
            Valley Weekly • Thu. May 2, 2019 • Vol. 31 No. 18 • Page 3;Quay closed to cars;TEXT                  ~ 2019-05-02
            Início > Cidades;Quay closed to cars;22/04/2021 às 09h15 • Atualizada em 22/04/2021 às 10h40;TEXT  ~ 2021-04-22
            Erin Dacosta · Posted: Jun 20, 2023 5:31 PM EDT | Last Updated: June 21, 2023;Quay closed to cars;TEXT ~ 2023-06-20
            The Quay Courier – 14 February 2019 – by Lia Voss;Quay closed to cars;TEXT                         ~ 2019-02-14
            GAZETTE ONLINE;Monday 5 December 2016 | 14:02 GMT; ;MARKETS;Quay closed to cars for good;TEXT         ~ 2016-12-05
            The Quay Farmer, 1 September 2022;Quay closed to cars;TEXT                                         ~ 2022-09-01
            The Quay Farmer, 1 September 2022;TEXT                                                             ~ 2022-09-01
            Haverley, June 13, 2024;TEXT                                                                       ~ 2024-06-13
            Home   Blog   About;31.07.18;Quay closed to cars;TEXT                                              ~ 2018-07-31
            Von Rosa Lund | 07. Mai 2021, 05:30 Uhr;;Quay closed to cars;TEXT                                  ~ 2021-05-07
            Quay closed to cars;TEXT;Jonas Vik;21 March 2013                                                   ~ 2013-03-21
            Quay closed to cars;TEXT;Jonas Vik, 21 March 2013                                                  ~ 2013-03-21
            Quay closed to cars;Words by Ines Calder;February 2020 issue;TEXT                                  ~ 2020-02
            Ministry of Ports;Quay closed to cars;Date of issue: 17 May 2022;TEXT;Last review of this page: 3 February 2024 ~ 2022-05-17
            Jane Holm, port editor;Thursday 13 March 2014 19:41;Comments 14;Quay closed to cars;TEXT           ~ 2014-03-13
            Editor's note;Mon 2 Mar 20 · 4 min;Quay closed to cars;TEXT                                        ~ 2020-03-02
            MARKETS;7/10/2018 | 8:01 AM;Quay closed to cars;HOLM (AW) - A boy fell into the harbour on July 4.;TEXT ~ 2018-07-10
            Lena Vik;03. okt 2016;Quay closed to cars;TEXT                                                     ~ 2016-10-03
            Lena Vik 12th October 2017, 6:00 am;12th October 2017, 9:48 am;TEXT                                ~ 2017-10-12
            Quay closed to cars;02 Monday Sep 2013;TEXT                                                        ~ 2013-09-02
            Watch: Mayor closes the quay to cars;Jul 7 2021 / 3:15 PM;ADVERTISEMENT;TEXT                       ~ 2021-07-07
            Quay closed to cars;TEXT;Story by Pat Wren, Port Sun;First published Oct. 18, 2018, 6 a.m.         ~ 2018-10-18
            Quay closed to cars;HOLM, August 27. /HTASS/. A ship left on 30 June 2019, the line told HTASS.;TEXT ~ 2019-08-27
            Quay closed to cars;HOLM, July 8 (Port News) - The town signed it on Monday. Talks began in November 2023.;TEXT ~ 2024-07-08
            Quay closed to cars;Holm, March 31, HNA - The last talk was in February 2016, an officer said.;TEXT  ~ 2016-03-31
            Quay closed to cars;February 11, 2024 by admin;TEXT                                                ~ 2024-02-11
            Quay closed to cars;by editor | Feb 14, 2020 | Harbour, Featured | 0 comments;TEXT                 ~ 2020-02-14
            This entry was posted on Wednesday, November 6th, 2019 at 8:47 am. Comments are closed.;;Quay closed to cars;TEXT ~ 2019-11-06
            Quay closed to cars;TEXT;Published in The Quay Mail, October 4th, 2011.                            ~ 2011-10-04
            Quay Life - Serving the harbour;4 MAY 2021 • 6:00AM;Comments 12;;Quay closed to cars;TEXT          ~ 2021-05-04
            The Quay Ledger - Serving Holm since 1889;Today is Saturday, April 13, 2024;;Quay closed to cars;By Joan Vik;Sep 23, 2022 Updated Sep 26, 2022;TEXT ~ 2022-09-23
            http://www.quayvoice.example/2014/11/19/quay-closed/;;Quay closed to cars;QUAY VOICE;TEXT          ~ 2014-11-19
            SEVEN DAYS | 24 Jun 2021Last updated at 17:05;;Quay closed to cars;TEXT                            ~ 2021-06-24
            Feb 28, 2021,09:15am EST|1,204 views;Quay closed to cars;TEXT                                        ~ 2021-02-28
            News / 12 October 2017;Author: Mia Fell;Photograph: Port Archive;;Quay closed to cars;TEXT           ~ 2017-10-12
            POLITICS  01.04.2021 - 13:07;;Quay closed to cars;Mila Horvat;TEXT                                 ~ 2021-04-01
            7 Feb 2014, 11:45 am - Source: Radio Quay;TEXT                                                     ~ 2014-02-07
            05 Jan;Quay closed to cars;Written by Hamish Orde;2023;TEXT                                        ~ 2023-01-05
            29/3/2023;3 minute read;Key points;- What the town must do;;Quay closed to cars;TEXT               ~ 2023-03-29
            Wed, Mar 19th, 2014 - Afternoon edition;;Quay closed to cars;TEXT                                  ~ 2014-03-19
            Letters to the editor: 2 November 2022;;Sir, your report on the old quay (29 October) says nothing of the money that was offered.;;I was one of those who offered it, and nobody in the town hall has answered me. ~ 2022-11-02
            HOLM, Sept. 14 (Quaywire) -- The old quay is open to ships again, the town announced Friday.;;The work began in 2013. It will end late in 2018. ~ 2018-09-14
            Quay closed to cars;Beata Lund;29 czerwca 2016, godz. 12:31;TEXT                                   ~ 2016-06-29
            Quay closed to cars;기사입력 2013-10-24 03:00:00 기사수정 2013-10-24 09:00:00;TEXT                 ~ 2013-10-24
            Quay closed to cars;Lakeside Tribune • 07/06/2015 10:22 am;US                                      ~ 2015-07-06
            Quay closed to cars;Lakeside Tribune • 07/06/2015 10:22 am;TEXT                                    ~ 2015-06-07
            Quay closed to cars;22 June 2019timer4 min;TEXT                                                   ~ 2019-06-22
            Quay closed to cars;Rosa Lund - 12 set 2018 18:20;TEXT                                            ~ 2018-09-12
            Quay closed to cars;3 AGO 2016 - 08:45 CEST;TEXT                                                  ~ 2016-08-03
            Quay closed to cars;2018年03月07日 08:15;TEXT                                                      ~ 2018-03-07
            Quay closed to cars;06/03/2019 21h33 Atualizado há 2 anos;FRENCH                                   ~ 2019-03-06
            Quay closed to cars;Publié le 06/03/2019 à 18h04;FRENCH                                            ~ 2019-03-06
            Quay closed to cars;Published: 3/06/2017 6:31 PM;HOUSE                                             ~ 2017-03-06
            Oct 2, 2019;2 min read;Quay closed to cars;Updated: Nov 2, 2022;TEXT                               ~ 2019-10-02
            Quay closed to cars;By ROSA LUND, Port Writer Mon Aug 14, 6:22 PM ET 2006;TEXT                    ~ 2006-08-14
            Quay closed to cars;28 Νοεμβρίου 2013, 10:15;TEXT                                                 ~ 2013-11-28
            Quay closed to cars;2019. december 12., 09:30;TEXT                                                ~ 2019-12-12
            Quay closed to cars;2018. október 3., 09:30;TEXT                                                  ~ 2018-10-03
            """)
    void lines_beside_the_article_tell_it(String page, String published) {
        assertThat(of(page).date().map(PartialDate::edtf)).hasValue(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Haverley Quay, 12 May 1916;TEXT
            Home | News | Sport;Thursday, November 19, 2026;Quay closed to cars;TEXT
            Quay closed to cars;3 hours ago;TEXT
            Quay closed to cars;HOLM, Aug 10 (Port News) - Many marched on Saturday. The licence was revoked in January 2022.;TEXT
            Weather: 14 °C;Friday 7 March 2025;Local guide;Where to park on the quay;TEXT;Dogs are kept on a lead from 1 March to 31 July.
            Menu;Tuesday 12 May 2026;Quay closed to cars;TEXT;Privacy policy
            Quay house for sale;Available from: 1 September 2024;TEXT
            Quay closed to cars;Saturday 26 September 2026, 10am to 4pm, Market Square;TEXT
            Quay closed to cars;TEXT;Town Hall v Rovers, Saturday 5 November 2016 15:00
            Quay closed to cars;TEXT;Storm chasers go home, 12 April 2011
            Quay closed to cars;TEXT;© 2015-2026 Valley Media
            Letters of a keeper, 11 November 1893;The wreck of 10 November 1893 cost nine lives, and the light was out that night, he wrote.;;His house was sold on 4 May 2012, and the letters lay in it, in a tin behind the stove.
            Profit of the port lower;Year to December 31, 1986;TEXT
            Keeper of the quay;Born March 7, 1931 – Died June 9, 2012;TEXT
            Rovers v Quay Town;Saturday 19 April 2014, kick-off 15:00;TEXT
            Freedom of the quay;TEXT;Anna Moss, 6 June 1946;Jonas Vik, 9 May 1971;Rosa Lund, 1 October 1999
            The old quay;TEXT;Page updated 4 April 2016 by the webmaster
            Keeper of the quay wanted;Closing date: 17 May 2021;TEXT
            Lamps of the quay;A show of brass lamps from the porches of the town.;Quay Hall, Lime Gallery, 4 May – 2 June 2018
            Keeper of the quay;TEXT;Also: Wreck of the Odd (2 January 2012)
            The old quay;TEXT;This page was last updated on 7 February 2017.
            Lamps of the quay;A brass lamp for the porch, made by hand in Holm.;It comes in two sizes.;Ann, 2 December 2019: Fine.
            Lecture on the quay;Thursday 21 November 2019, 18:30–20:00;TEXT
            """)
    void nothing_else_is_taken_for_it(String page) {
        assertThat(of(page).date()).isEmpty();
    }

    /** The page holds a date that is later than the one above its headline: it was not taken on that day. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Home | News | Sport;Thursday, November 19, 2015;Quay closed to cars;TEXT;Related stories;Ferry sinks;20 November 2015 ~ 2015-11-19
            """)
    void a_later_date_on_the_page_speaks_for_the_one_above_the_headline(String page, String published) {
        assertThat(of(page).date().map(PartialDate::edtf)).hasValue(published);
    }
}
