package org.crossfact.core.orthography.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.orthography.slip.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @Test
    void handsOutQuotationsWithTheirDepth() {
        String text = "“He said ‘no’ to me,” she wrote. “Odd.”";
        assertThat(formed(text)).containsExactly("2 ‘no’", "1 “He said ‘no’ to me,”", "1 “Odd.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Yes”", "\"Yes\"", "„Ja“", "„Ja”", "«Oui»", "« Oui »", "»Ja«", "「はい」", "『はい』", "《红楼梦》",
            })
    void knowsTheMarksOfManyLanguages(String quotation) {
        assertThat(formed("Then " + quotation + ", they say.")).containsExactly("1 " + quotation);
        assertThat(slips("Then " + quotation + ", they say.")).isEmpty();
    }

    @Test
    void takesApostrophesForNoMarks() {
        String text = "The boys’ dog and James' cat didn’t see rock ’n’ roll in the '90s, ’twas O'Brien's.";
        assertThat(formed(text)).isEmpty();
        assertThat(slips(text)).isEmpty();
    }

    @Test
    void readsSpeechThatEachParagraphOpensAnew() {
        assertThat(slips("“One.\n\n“Two.\n\n“Three,” she said.")).isEmpty();
        assertThat(formed("“One.\n\n“Two.\n\n“Three,” she said.")).containsExactly("1 “Three,”");
    }

    @Test
    void readsSpeechThatOnlyTheLastParagraphCloses() {
        assertThat(formed("\"One.\nTwo.\" Three.")).containsExactly("1 \"One.\nTwo.\"");
    }

    @Test
    void tellsWhichQuotationStandsInLikeMarks() {
        Quotations quotations = Quotations.of(page("“A “b” c ‘d’ e,” he said. “F.”"));
        assertThat(quotations.inLikeMarks())
                .extracting(quotation -> quotation.span().in("“A “b” c ‘d’ e,” he said. “F.”"))
                .containsExactly("“b”");
    }

    @Test
    void callsAnInnerQuotationWithoutAClosedOuterOneNone() {
        assertThat(Quotations.of(page("“A, he said. “B.”")).inLikeMarks()).isEmpty();
    }

    private static List<String> formed(String text) {
        return Quotations.of(page(text)).formed().stream()
                .map(quotation -> quotation.depth() + " " + quotation.span().in(text))
                .toList();
    }

    private static List<Slip> slips(String text) {
        return Quotations.of(page(text)).slips();
    }

    private static Page page(String text) {
        return Understanding.of(Article.of("a.txt", text, Metadata.NONE));
    }
}
