package org.crossfact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.finding.Judgement;
import org.junit.jupiter.api.Test;

/** What the examples of the rule cannot say: their marks are square brackets too. */
class TruncatedTest {

    private static final String PARAGRAPH =
            "The savings bank will close four of its branches this year, as most customers do their business online.";

    private final Truncated rule = new Truncated();

    @Test
    void theCountOfWhatAFeedLeftOutIsFound() {
        assertThat(places(PARAGRAPH + " The staff will be off… [+1834 chars]")).containsExactly("[+1834 chars]");
    }

    @Test
    void dotsInBracketsEndAnExcerpt() {
        assertThat(places(PARAGRAPH + " The staff will be offered places in […]"))
                .containsExactly("places in […]");
    }

    @Test
    void anInvitationInBracketsEndsAParagraphThatWasCut() {
        assertThat(places(PARAGRAPH + " The staff will be offered places in [Read more]"))
                .containsExactly("[Read more]");
        assertThat(places(PARAGRAPH + " The staff may read [more] in the letter [of May]"))
                .isEmpty();
    }

    @Test
    void aNumberInBracketsIsNoCount() {
        assertThat(places(PARAGRAPH + " The rate [+12] is the best of the year."))
                .isEmpty();
    }

    private List<String> places(String text) {
        return rule.subjects(Understanding.of(Article.of("a.txt", text, Metadata.NONE)))
                .flatMap(gap -> rule.judge(gap).stream())
                .map(Judgement::place)
                .map(place -> place.quote())
                .toList();
    }
}
