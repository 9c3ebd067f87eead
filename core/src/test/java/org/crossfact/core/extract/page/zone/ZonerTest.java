package org.crossfact.core.extract.page.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.Samples;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZonerTest {

    private static final String FIRST =
            "The ferry to the outer islands will run twice as often from May on, the harbour office said on Tuesday.";
    private static final String SECOND =
            "Two hundred people live on the islands. Most of them had signed a letter which asked for more crossings.";
    private static final String BODY = FIRST + "\n\n" + SECOND;

    private static Block block(String text, String words) {
        Page page = Samples.page(text);
        return page.blocks().stream()
                .filter(block -> block.span().in(text).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Zone zone(String text, String words) {
        return block(text, words).zone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor resigned.",
                "BREAKING: mayor resigns",
                "Snow",
                "Sign up today",
                "Share this article",
                "Home\nNews\nSport",
                "Newsletter",
                "Visit www.example.com, or call 555-0100!"
            })
    void aFragmentIsAllBody(String text) {
        assertThat(Samples.page(text).blocks()).allMatch(block -> !block.isBoilerplate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper will end its newsletter in June, and subscribers will get their money back, it said.",
                "Regulators fined the company because its website uses cookies without consent, the agency said.",
                "Readers left 4,000 comments below the article before the site closed the discussion at noon.",
                "The privacy policy and the terms of use were changed in March, a court in the capital heard.",
                "\"You can subscribe to our newsletter,\" the minister told reporters, and everybody laughed about it.",
                "All passwords were stored in plain text, and 3 million accounts had to be closed, the bank said."
            })
    void newsOfNewslettersCookiesAndCommentsIsBody(String paragraph) {
        String text = "Council hears of trouble\n\n" + FIRST + "\n\n" + paragraph + "\n\n" + SECOND;

        assertThat(zone(text, paragraph)).isIn(Zone.BODY, Zone.QUOTATION);
    }

    @Test
    void whatTheSitePutsAmidTheTextIsSetApartAndHeadingsAreNot() {
        String text = "Ferry runs twice as often\n\n" + FIRST + "\n\nMUST READ: Ten islands for a weekend\n\n" + SECOND
                + "\n\nWhat it costs\n\n" + FIRST.replace("ferry", "bus") + "\n\nAdvertisement\n\n"
                + SECOND.replace("Two", "Nine");

        assertThat(block(text, "MUST READ").furniture()).isEqualTo(Furniture.RELATED);
        assertThat(block(text, "Advertisement").furniture()).isEqualTo(Furniture.ADVERT);
        assertThat(zone(text, "What it costs")).isEqualTo(Zone.BODY);
        assertThat(zone(text, "Ferry runs")).isEqualTo(Zone.HEADLINE);
    }

    @Test
    void aPathThatRunsIntoTheHeadlineIsCutOff() {
        String text =
                "Home » News » Ferry runs twice as often to the islands\n\nFerry runs twice as often to the islands\n\n"
                        + BODY;

        Page page = Samples.page(text);

        assertThat(page.blocks().get(0).span().in(text)).isEqualTo("Home » News »");
        assertThat(page.blocks().get(0).furniture()).isEqualTo(Furniture.NAVIGATION);
        assertThat(page.blocks().get(1).zone()).isEqualTo(Zone.HEADLINE);
        assertThat(page.blocks().get(2).zone()).isEqualTo(Zone.HEADLINE);
    }

    @Test
    void theHeadlineIsTheLineThatTheTextSpeaksOf() {
        String text = "Menu\nSearch\nBakery closes after a hundred years\nSchool roof leaks again\nHome > Sea\n"
                + "Outer islands get more ferry crossings\nBy Anna Berg\nShare\n\n" + BODY;

        assertThat(zone(text, "Outer islands get")).isEqualTo(Zone.HEADLINE);
        assertThat(zone(text, "Bakery closes")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, "By Anna")).isEqualTo(Zone.BYLINE);
    }

    @Test
    void theLineBelowTheHeadlineIsTheDeck() {
        String text = "Ferry runs twice as often\nIslanders had asked for it since the winter\nBy Anna Berg\n\n" + BODY;

        assertThat(zone(text, "Islanders had asked")).isEqualTo(Zone.DECK);
    }

    @Test
    void aListOfOtherArticlesIsKnownByItsShape() {
        String items = """
                Bakery closes after a hundred years
                Valley News
                2024-03-02 10:15:00
                School roof leaks. Nobody pays.
                School roof leaks. Nobody pays.
                2024-03-02 11:20:00
                Why is the moon red?
                Hill Post
                2024-03-03 08:00:00""";
        String text = "Ferry runs twice as often\n\n" + BODY + "\n\n" + items;

        assertThat(List.of("Bakery", "School roof", "Why is", "Hill Post"))
                .allSatisfy(words -> assertThat(block(text, words).furniture()).isEqualTo(Furniture.RELATED));
    }

    @Test
    void aTimelineAndALiveReportAreTheArticlesOwn() {
        String text = "Ferry runs aground\n\n" + BODY
                + "\n\n6:40\nThe ferry strikes a bank.\n6:55\nThe first boat is lowered.\n7:30\nAll are ashore.\n";

        assertThat(Samples.page(text).blocks()).noneMatch(Block::isBoilerplate);
    }

    @Test
    void commentsBelowAnArticleAreNotTheArticle() {
        String comment = "I was on that ferry. It was late again, and nobody told us why we had to wait for an hour.";
        String text = "Ferry runs twice as often\n\n" + BODY + "\n\n2 comments\nHenrik\n3 March 2024 at 8:14 pm\n"
                + comment + "\nReply\nVera\n4 March 2024 at 7:02 am\n" + comment.replace("ferry", "bus") + "\nReply\n";

        assertThat(block(text, "It was late again").furniture()).isEqualTo(Furniture.COMMENTS);
    }

    @Test
    void anArticleGoesOnBehindAListOfOthers() {
        String third = FIRST.replace("ferry", "mail boat");
        String text = "Ferry runs twice as often\n\n" + BODY + "\n\nRead next\nBakery closes after a hundred years\n"
                + "School roof leaks again\n\n" + third + "\n\n" + SECOND.replace("Two", "Three");

        assertThat(zone(text, "Bakery closes")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, "mail boat")).isEqualTo(Zone.BODY);
        assertThat(zone(text, "Three hundred")).isEqualTo(Zone.BODY);
    }

    @Test
    void whoSpeaksBehindATitleOfAnotherArticleSpeaksInTheArticle() {
        String speech =
                "\u201cWe are glad of every boat that comes, and of every letter,\u201d said Ida Holm, who runs the inn.";
        String text = "Ferry runs twice as often\n\n" + BODY
                + "\n\nRecommended\n\nVote for the best inn of the islands\n\n" + speech + "\n\nAdvertisement\n\n"
                + BODY.replace("ferry", "bus").replace("Two", "Nine");

        assertThat(zone(text, "Vote for")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, "said Ida Holm")).isEqualTo(Zone.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) Island Agency 2023. Passing on without written consent is prohibited in every country.",
                "This page has been accessed 4182 times since the spring of last year, says the counter below.",
                "The islands page is not affiliated with the harbour office or with any of its partners."
            })
    void whoseThePageIsStandsApart(String notice) {
        assertThat(zone("Ferry runs twice as often\n\n" + BODY + "\n\n" + notice, notice))
                .isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void theThirdPointOfAListIsNoNoticeOfRights() {
        String point = "(c) The harbour office will publish a table of all crossings by the end of the month, it said.";

        assertThat(zone("Ferry runs twice as often\n\n" + FIRST + "\n\n" + point + "\n\n" + SECOND, point))
                .isEqualTo(Zone.BODY);
    }

    @Test
    void anOfferBesideAFormStandsApartAndNewsOfOffersDoesNot() {
        String offer = "Did you know that with a subscription you get fewer adverts while you read.";
        String news = "The paper sold 4,000 subscriptions in May, and its newsletter reached us all.";
        String text = "Ferry runs twice as often\n\n" + FIRST + "\n\nSubscribe now\n\n" + offer + "\n\n" + SECOND
                + "\n\n" + news + "\n\n" + FIRST.replace("ferry", "bus");

        assertThat(zone(text, offer)).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, news)).isEqualTo(Zone.BODY);
    }

    @Test
    void namesWithWideGapsAreAMenuAndRowsOfATableAreNot() {
        String text = "Film  Music  Books  Stage\n\nFerry runs twice as often\n\n" + BODY + "\n\nMonday  412  7.5\n\n"
                + FIRST.replace("ferry", "bus") + "\n\n" + SECOND.replace("Two", "Nine");

        assertThat(zone(text, "Film")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, "Monday  412")).isEqualTo(Zone.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE ISLAND ADVERTISER", "Radio Holm 1340", "Harbour News"})
    void theNameOfThePaperStandsAboveTheHeadline(String name) {
        String text = name + "\n\nIsland ferry to run twice as often\n\nBy Ines Holm\n\n" + BODY;

        assertThat(zone(text, name)).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(text, "Island ferry")).isEqualTo(Zone.HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Mail", "Ferry Line Faces Tough Independent Review"})
    void aHeadlineThatSoundsLikeAPaperStaysOne(String headline) {
        assertThat(zone(headline + "\n\nBy Ines Holm\n\n" + BODY, headline)).isEqualTo(Zone.HEADLINE);
    }

    @Test
    void aShortHeadlineStandsAboveItsDeckAndByline() {
        String text =
                "Subscribe\n\nThe Boat Letters\n\nTwo hundred people asked for more crossings, and got them in May."
                        + "\n\nBy Ines Holm\n\nFerries ran twice a day. The boat was full, and the letters lay in a box.\n\n"
                        + BODY;

        assertThat(zone(text, "The Boat Letters")).isEqualTo(Zone.HEADLINE);
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String text = """
                Ferry runs twice as often

                The ferry to the outer islands will run twice as often from May on,
                the harbour office said on Tuesday. Two hundred people live on the
                islands.

                Most of them had signed a letter which asked for more crossings and
                for a shelter at the pier.
                """;

        assertThat(Samples.page(text).blocks()).hasSize(3);
    }

    @Test
    void whatTheFormatTellsIsKeptAndOnlyItsBodyIsLookedAtAgain() {
        String text = "Ferry runs twice as often\n" + FIRST + "\nRead more: Ten islands\n" + SECOND + "\nAn old list\n";
        List<Block> layout = List.of(
                Block.of(span(text, "Ferry runs twice as often"), Zone.HEADLINE, "h1"),
                Block.of(span(text, FIRST), Zone.BODY, "p"),
                Block.of(span(text, "Read more: Ten islands"), Zone.BODY, "p"),
                Block.of(span(text, SECOND), Zone.BODY, "p"),
                new Block(span(text, "An old list"), Zone.BOILERPLATE, Furniture.NAVIGATION, "in <nav>"));
        Article article = new Article(
                new ArticleKey("a.html"),
                text,
                new Span(0, text.length()),
                Metadata.NONE,
                layout,
                Original.itself(text),
                List.of());

        assertThat(Understanding.of(article).blocks())
                .extracting(Block::zone)
                .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BOILERPLATE, Zone.BODY, Zone.BOILERPLATE);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                " ",
                "\ud800",
                "\udc00\ud800",
                "…",
                "#",
                "###",
                "•",
                "»",
                "\u0000",
                "|||||",
                "\"",
                "0",
                ":"
            })
    void noInputBreaksIt(String text) {
        assertThat(Samples.page(text).blocks()).isNotNull();
        assertThat(Samples.page(BODY + "\n" + text + "\n" + BODY + "\n" + text).blocks())
                .isNotEmpty();
    }
}
