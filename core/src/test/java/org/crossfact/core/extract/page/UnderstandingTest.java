package org.crossfact.core.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnderstandingTest {

    private static final String BODY =
            "The council of the port decided on Friday to widen the quay. It had debated the plan"
                    + " for three years, and nobody voted against it.";

    private static final String PAGE = String.join(
            "\n",
            "Home | News | Sport | Contact",
            "",
            "Council widens the quay",
            "",
            "By Anna Berg",
            "",
            "OSLO, March 5, 2015 - " + BODY,
            "",
            "The work begins on 7 June 2015 and ends two years later, the council said in a statement to the press.",
            "",
            "Copyright 2015 Example News. All rights reserved.",
            "Share this article on Facebook",
            "");

    private static Published published(String text) {
        return Samples.page(text).published();
    }

    private static Optional<String> day(String text) {
        return published(text).date().map(PartialDate::edtf);
    }

    private static Zone zone(Page page, String words) {
        int at = page.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return page.zoneAt(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 2015/03/05",
                "Published: 5 March 2015",
                "Published on March 5, 2015",
                "Updated: 2015-03-05",
                "Date: March 5, 2015",
                "Posted on 5 March 2015",
                "Last updated: 2015/03/05 10:20"
            })
    void aLabelledLineTellsWhenAnArticleWasPublished(String line) {
        String text = "Council widens the quay\n" + line + "\n\n" + BODY + "\n";

        Published published = published(text);

        assertThat(published.date()).map(PartialDate::edtf).contains("2015-03-05");
        assertThat(published.why()).isNotBlank();
        int start = text.indexOf(line);
        assertThat(published.evidence()).hasValueSatisfying(span -> {
            assertThat(span.start()).isBetween(start, start + line.length());
            assertThat(span.end()).isBetween(start, start + line.length());
            assertThat(span.in(text)).contains("2015");
        });
    }

    @Test
    void theDayOnWhichASiteWasChangedIsNotThatOfThePage() {
        String foot = "Last change of the site: 3 January 2026";
        String text = "Council widens the quay\n\n" + BODY + "\n\n" + foot;
        int body = text.indexOf(BODY);
        int end = text.indexOf(foot);
        Article article = new Article(
                new ArticleKey("page.html"),
                text,
                new Span(0, text.length()),
                Metadata.NONE,
                List.of(
                        Block.of(new Span(0, body - 2), Zone.HEADLINE, "h1"),
                        Block.of(new Span(body, end - 2), Zone.BODY, "p"),
                        new Block(new Span(end, text.length()), Zone.BOILERPLATE, Furniture.OTHER, "class 'foot'")),
                Original.itself(text),
                List.of());

        assertThat(Understanding.of(article).published().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOR IMMEDIATE RELEASE\nMarch 5, 2015", "For immediate release: March 5, 2015"})
    void aReleaseIsDatedBelowTheWordsThatReleaseIt(String lines) {
        String text = "Menu\nSearch\n" + lines + "\n\nCouncil widens the quay of the old port\n\n" + BODY + "\n";

        assertThat(day(text)).contains("2015-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSLO, March 5, 2015 - ", "OSLO, 5 March 2015 (Example News) — ", "Oslo, March 5, 2015 – "})
    void aDatelineWithAYearTellsWhenAnArticleWasPublished(String dateline) {
        assertThat(day("Council widens the quay\n\n" + dateline + BODY)).contains("2015-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSLO, March 5 - ", "OSLO, 5 March (Example News) — "})
    void aDatelineWithoutAYearNeverGetsOne(String dateline) {
        Published published = published("Council widens the quay\n\n" + dateline + BODY);

        assertThat(published.date().filter(PartialDate::hasYear)).isEmpty();
    }

    @Test
    void aDatelineWithoutAYearTakesTheOneNearestToTheLatestDateTold() {
        String dateline = "HARBOURTON, June 28 (Northern Wire) - ";
        String past = "On June 13, 2024 the council widened the quay, and the boats came back.";
        String plan = "The quay is to be opened on 10 July 2024, when the last crane has left the harbour.";

        assertThat(day("Council widens the quay\n\n" + dateline + past)).contains("2024-06-28");
        assertThat(day("Council widens the quay\n\n" + dateline + past + "\n\n" + plan))
                .contains("2024-06-28");
        assertThat(day("Council widens the quay\n\nHARBOURTON, January 5 (Northern Wire) - "
                        + past.replace("June 13, 2024", "December 20, 2023")))
                .contains("2024-01-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 31, 2023",
                "31 January 2023",
                "2023-01-31",
                "Tuesday, January 31, 2023",
                "2023-01-31 08:53"
            })
    void aDateOnALineOfItsOwnAtTheTopTellsWhenAnArticleWasPublished(String line) {
        assertThat(day("Council widens the quay\n\n" + line + "\n\n" + BODY)).contains("2023-01-31");
    }

    @Test
    void whatFrontMatterOrConfigurationStateComesFirst() {
        Page page = Understanding.of(
                Samples.dated("Council widens the quay\nLast updated: 2016/07/08\n\n" + BODY, "2015-03-05"));

        assertThat(page.published().date()).map(PartialDate::edtf).contains("2015-03-05");
        assertThat(page.published().evidence()).isEmpty();
        assertThat(page.published().why()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BODY,
                "Council widens the quay\n\n" + BODY,
                "Council widens the quay\n\nThe quay was built in 1998. " + BODY,
                "Council widens the quay\n\n" + BODY
                        + "\n\nThe work was ended on 7 June 2015 by the council of the port.",
                "Last updated: 2015/02/30\n\n" + BODY,
                "Last updated: soon\n\n" + BODY,
                ""
            })
    void noPublicationDateIsInvented(String text) {
        Published published = published(text);

        assertThat(published.date()).isEmpty();
        assertThat(published.evidence()).isEmpty();
        assertThat(published.why()).isNotBlank();
    }

    @Test
    void anImpossibleStatedDateIsNoPublicationDate() {
        assertThat(Understanding.of(Samples.dated(BODY, "2023-02-30"))
                        .published()
                        .date())
                .isEmpty();
    }

    @Test
    void thePartsOfASmallPageAreToldApart() {
        Page page = Samples.page(PAGE);

        assertThat(zone(page, "Home | News")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(page, "Council widens")).isEqualTo(Zone.HEADLINE);
        assertThat(zone(page, "By Anna")).isEqualTo(Zone.BYLINE);
        assertThat(zone(page, "The council of the port")).isEqualTo(Zone.BODY);
        assertThat(zone(page, "The work begins")).isEqualTo(Zone.BODY);
        assertThat(zone(page, "Copyright")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(page, "Share this")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void everyBlockSaysWhyItIsWhatItIs() {
        assertThat(Samples.page(PAGE).blocks())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.why()).isNotBlank());
    }

    @Test
    void blocksStandInOrderDoNotOverlapAndLeaveNoWordOut() {
        Page page = Samples.page(PAGE);
        int at = 0;
        for (Block block : page.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(PAGE.substring(at, block.span().start())).isBlank();
            String words = block.span().in(PAGE);
            assertThat(words).isEqualTo(words.strip()).isNotEmpty();
            at = block.span().end();
        }
        assertThat(PAGE.substring(at)).isBlank();
    }

    @Test
    void anArticleOfOnlyOneParagraphHasABody() {
        assertThat(zone(Samples.page(BODY), "The council")).isEqualTo(Zone.BODY);
    }

    @Test
    void theSourceIsWhatIsStatedOrWhatTheBylineSays() {
        assertThat(Samples.page("Council widens the quay\nSource: Example News\n\n" + BODY)
                        .source())
                .isEqualTo("Example News");
        assertThat(Samples.page(BODY).source()).isEmpty();
    }

    @Test
    void lineEndsMakeNoDifference() {
        for (String end : List.of("\r\n", "\r")) {
            String other = PAGE.replace("\n", end);

            assertThat(zones(other)).isEqualTo(zones(PAGE));
            assertThat(claims(other)).isEqualTo(claims(PAGE)).isNotEmpty();
            assertThat(day(other)).isEqualTo(day(PAGE)).contains("2015-03-05");
        }
    }

    private static List<String> zones(String text) {
        return Samples.page(text).blocks().stream()
                .map(block ->
                        block.zone() + " " + block.why() + " " + block.span().in(text))
                .toList();
    }

    private static List<String> claims(String text) {
        return Samples.sheet(Samples.undated(text)).claims().stream()
                .map((Claim<?> claim) ->
                        claim.zone() + " " + claim.quote() + " " + claim.readings() + " " + claim.flaw())
                .toList();
    }
}
