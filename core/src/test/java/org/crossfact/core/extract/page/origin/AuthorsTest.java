package org.crossfact.core.extract.page.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuthorsTest {

    private static final String BODY =
            "\n\nThe council of the town voted on Monday to close the old quay to cars, the mayor said.\n\n"
                    + "It will be open to cyclists, as it has been since the spring of last year.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            By Jane Smith, Staff Writer               | Jane Smith
            Jane Smith, The Valley Wire               | Jane Smith
            Jane Smith, VNA                           | Jane Smith
            By JANE SMITH and JOE DE LA CRUZ          | JANE SMITH and JOE DE LA CRUZ
            By Anna Berg | Anna Berg
            By Anna Berg - 5 March 2015               | Anna Berg
            Posted on June 2, 2021 by Dora Lind       | Dora Lind
            by: Dana Ortiz                            | Dana Ortiz
            Posted on June 2, 2021 by Margit          | Margit
            Words by Ines Calder · Photographs by Otto Brink | Ines Calder
            R. M. Achterberg                          | R. M. Achterberg
            Anna Berg                                 | Anna Berg
            Rose Garden Opens                         | ~~
            By Reuters                                | ~~
            Ned Sorrel • November 28th, 2017          | Ned Sorrel
            Anna Berg • November 28th, 2017           | Anna Berg
            Oslo, November 28th, 2017                 | ~~
            by Ruth Seel on March 3rd, 2014 in Sports | Ruth Seel
            Monday, 5 March 2015 • Written by Administrator | ~~
            By our football staff                     | ~~
            By Staff Reporter                         | ~~
            Published 5 March 2015                    | ~~
            """)
    void theBylineNamesThem(String byline, String author) {
        String text = "Council closes the old quay to cars\n\n" + byline + BODY;

        assertThat(Understanding.of(Article.of("a.txt", text, Metadata.NONE)).author())
                .isEqualTo(author);
    }
}
