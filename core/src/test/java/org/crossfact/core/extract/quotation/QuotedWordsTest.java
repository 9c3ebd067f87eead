package org.crossfact.core.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.people.PeopleRecognisers;
import org.crossfact.core.extract.people.PeopleRefiners;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.value.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

    private static final Extraction EXTRACTION = new Extraction(
            List.of(new Extraction.Family(PeopleRecognisers.all(), PeopleRefiners.all())),
            List.of(new QuotedWords()),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "It took us nine years and three contractors," said Anna Berg.              | Anna Berg: “It took us nine years and three contractors,”
            Anna Berg is mayor. "It took us nine years and three contractors," Berg said. | Anna Berg: “It took us nine years and three contractors,”
            The mayor said: “It took us nine years and three contractors.”              | “It took us nine years and three contractors.”
            "It took us nine years 'and a month' and three contractors," she said.      | “It took us nine years 'and a month' and three contractors,”
            # too short to be known again
            "It took us nine years," said Anna Berg.                                    |
            # no quotation at all
            It took us nine years and three contractors, said Anna Berg.                |
            """)
    void readsWhatIsSaidAndByWhom(String text, String expected) {
        Article article = Article.of("text", text, Metadata.NONE);

        String read = EXTRACTION
                .extract(Understanding.of(article))
                .claims(Kinds.QUOTATION)
                .map(claim -> Kinds.QUOTATION.codec().text(claim.value().orElseThrow()))
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It's nine o'clock, isn't it? | It's nine o'clock isn't it
            a so-called "house" - 'new'  | a so-called house new
            ' - ''                       |
            """)
    void aWordKeepsItsApostrophesAndHyphens(String words, String expected) {
        assertThat(String.join(" ", new Quote(words, Optional.empty()).split()))
                .isEqualTo(expected == null ? "" : expected);
    }
}
