package org.crossfact.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    private static final String TEXT =
            "<p>The bridge over the Odd was closed on Monday, the county said, and will stay so.</p>";

    private static Metadata head(String head) {
        return Pages.read("<html><head>" + head + "</head><body>" + TEXT + "</body></html>")
                .metadata();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-04\"}</script>",
                "<script"
                        + " type='application/ld+json'>[{\"@type\":\"WebSite\"},{\"@type\":[\"Thing\",\"BlogPosting\"],\"datePublished\":\"2021-03-04\"}]</script>",
                "<script"
                        + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":\"Article\",\"datePublished\":\"2021-03-04\"}]}</script>",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"ClaimReview\",\"datePublished\":\"2021-03-04\",}</script>",
                "<script type='application/ld+json'><!-- {\"@type\":\"NewsArticle\",\n"
                        + "\"headline\":\"a\tb\",\"datePublished\":\"2021-03-04\"} --></script>",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"Review\",\"datePublished\":\"2021-03-04\",\"itemReviewed\":{\"@type\":\"Product\",\"releaseDate\":\"2020-01-01\"}}</script>",
                "<meta property='article:published_time' content='2021-03-04'>",
                "<meta name='DC.date.issued' content='2021-03-04'>",
                "<meta name='parsely-pub-date' content='2021-03-04'>",
                "<meta name='pubdate' content='20210304'>",
                "<meta itemprop='datePublished' content='2021-03-04'>"
            })
    void date_of_publication_is_found(String head) {
        assertThat(head(head).date()).isEqualTo("2021-03-04");
    }

    @Test
    void time_beside_the_text_is_found_and_times_elsewhere_are_not() {
        Metadata stated = Pages.read(
                        "<nav><time datetime='2020-01-01'>1 January</time></nav><article><h1>Bridge closed</h1>"
                                + "<p><time datetime='2021-03-04' pubdate>4 March</time></p>" + TEXT + TEXT + TEXT
                                + "<div class='related'><time datetime='2019-01-01'>2019</time> <a"
                                + " href=/x>More</a></div><div class='comments'><time datetime='2022-01-01'>1"
                                + " January</time><p>First!</p></div></article>")
                .metadata();

        assertThat(stated.dates()).extracting(StatedDate::date).containsExactly("2021-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Bridge closed</h1><div class='entry-meta'><a href='/p'><time class='entry-date published'"
                        + " datetime='2021-03-04'>March 4</time></a></div>"
                        + TEXT + TEXT + TEXT,
                "<h1>Bridge closed</h1>" + TEXT + TEXT + TEXT
                        + "<div class='post-footer'>Posted at <abbr class='published'"
                        + " title='2021-03-04T21:05:00+02:00'>9:05 PM</abbr></div><h2 class='date-header'>1 March"
                        + " 2021</h2>",
                "<h1>Bridge closed</h1><div class='byline'>A. Berg <abbr title='2021-03-04T01:40:40Z'>4 mins"
                        + " ago</abbr></div>"
                        + TEXT + TEXT + TEXT
            })
    void elements_named_so_tell_the_date_wherever_they_stand(String article) {
        Metadata stated = Pages.read("<article>" + article + "</article>").metadata();

        assertThat(stated.date()).startsWith("2021-03-04");
    }

    @Test
    void better_statements_come_first_and_each_tells_where_it_stands() {
        Metadata stated = head("<meta name='date' content='2021-03-06'><meta property='article:published_time'"
                + " content='2021-03-05'><meta property='article:modified_time' content='2021-03-07'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-04\"}</script>");

        assertThat(stated.dates())
                .isEqualTo(List.of(
                        new StatedDate("2021-03-04", false, "JSON-LD datePublished"),
                        new StatedDate("2021-03-05", false, "<meta> article:published_time"),
                        new StatedDate("2021-03-06", false, "<meta> date"),
                        new StatedDate("2021-03-07", true, "<meta> article:modified_time")));
    }

    @Test
    void the_pages_own_article_is_told_from_others_by_its_address() {
        Metadata stated = head(
                "<link rel=canonical href='https://a.example/2'><script type='application/ld+json'>"
                        + "[{\"@type\":\"NewsArticle\",\"url\":\"https://a.example/1\",\"datePublished\":\"2001-01-01\"},"
                        + "{\"@type\":\"NewsArticle\",\"url\":\"https://a.example/2\",\"datePublished\":\"2021-03-04\"}]</script>");

        assertThat(stated.date()).isEqualTo("2021-03-04");
    }

    @Test
    void authors_publishers_and_titles_are_read_from_all_their_forms() {
        Metadata stated = head("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Bridge &amp; road\",\"author\":[{\"name\":\"Ada Lind\"},{\"@id\":\"#p\"},\"Bo Ek\"],"
                + "\"publisher\":{\"@id\":\"#o\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Cy Dahl\"},"
                + "{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Odd Post\"}]}</script>");

        assertThat(stated.author()).isEqualTo("Ada Lind, Cy Dahl, Bo Ek");
        assertThat(stated.source()).isEqualTo("Odd Post");
        assertThat(stated.title()).isEqualTo("Bridge & road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta name='date' content='yesterday'>",
                "<meta name='copyright' content='2019'>",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"VideoObject\",\"datePublished\":\"2021-03-04\"}</script>",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"hasPart\":{\"datePublished\":\"2021-03-04\"}}</script>",
                "<script type='application/ld+json'>{\"datePublished\":</script>"
            })
    void no_date_is_made_up(String head) {
        assertThat(head(head).dates()).isEmpty();
    }

    @Test
    void a_page_without_stated_address_has_that_of_the_link_around_its_headline() {
        String page = "<a href='/'>Port Diary</a><div class='post-title'><h2><a href='%s'>Bridge closed</a></h2></div>";

        assertThat(Pages.read(page.formatted("/2011/11/12/bridge") + TEXT + TEXT)
                        .metadata()
                        .url())
                .isEqualTo("/2011/11/12/bridge");
        assertThat(Pages.read(page.formatted("/") + TEXT + TEXT).metadata().url())
                .isEmpty();
    }

    @Test
    void without_a_headline_the_lines_right_above_the_text_are_its_head() {
        String page = "<div class='view'><div>Bridge over the Odd closed</div><div>Writer admin Date %s Hit 12</div>"
                + TEXT + TEXT + "</div>";

        assertThat(Understanding.of(Pages.read(page.formatted("2021-04-08")))
                        .published()
                        .date()
                        .map(PartialDate::edtf))
                .hasValue("2021-04-08");
    }

    @ParameterizedTest
    @CsvSource({"date-today, ''", "stamp, 2014-10-28"})
    void a_line_that_is_called_the_day_of_today_is_not_that_of_the_article(String name, String published) {
        String page = "<div class='%s'>Tuesday, 28 October 2014</div><h1>Bridge over the Odd closed</h1>" + TEXT + TEXT
                + "<p>It will open again on 15 November, when the new planks have come from the mill.</p>";

        assertThat(Understanding.of(Pages.read(page.formatted(name)))
                        .published()
                        .date()
                        .map(PartialDate::edtf)
                        .orElse(""))
                .isEqualTo(published);
    }

    @Test
    void a_shop_that_is_open_from_a_weekday_on_tells_no_news_of_it() {
        String page = "<div class='top'><span>Tuesday, 8 April 2025</span> <a>Shop</a></div><h1>Our hens</h1>"
                + "<p>Our hens are of an old breed that was first shown in London on 14 July 1845.</p>"
                + "<p>They lay 180 eggs a year. We sell the eggs from Tuesday to Saturday at the gate of the yard.</p>";

        assertThat(Understanding.of(Pages.read(page)).published().date()).isEmpty();
    }

    @Test
    void the_site_publishes_what_names_no_publisher() {
        assertThat(head("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Port"
                                + " Diary\"},{\"@type\":\"Article\",\"headline\":\"Bridge closed\"}]}</script>")
                        .source())
                .isEqualTo("Port Diary");
    }

    @Test
    void addresses_and_languages_are_made_plain() {
        Metadata stated = Pages.read(
                        "<html lang=en_us><base href='https://a.example/news/'><link rel=canonical href='../x'>")
                .metadata();

        assertThat(stated.url()).isEqualTo("https://a.example/x");
        assertThat(stated.language()).isEqualTo("en-US");
    }

    private static String published(String page) {
        return Understanding.of(Pages.read(page))
                .published()
                .date()
                .map(PartialDate::edtf)
                .orElse("");
    }

    @Test
    void what_a_server_writes_of_the_file_is_no_day_of_publication() {
        assertThat(published(
                        "<html><head><meta name='last-modified' content='2019-03-04'></head><body><h1>Odd bridge</h1>"
                                + TEXT + TEXT + "</body></html>"))
                .isEmpty();
    }

    @Test
    void the_dates_of_several_articles_below_a_headline_are_not_that_of_their_list() {
        String item =
                "<article><h2><a href='/a'>Bridge closed</a></h2><time datetime='2020-02-0%d'>%d February 2020</time>"
                        + TEXT + "</article>";

        assertThat(published(
                        "<h1>Local news</h1>" + item.formatted(4, 4) + item.formatted(3, 3) + item.formatted(1, 1)))
                .isEmpty();
        assertThat(published("<article><h1>Bridge closed</h1><time datetime='2020-02-04'>4 February 2020</time>" + TEXT
                        + TEXT + TEXT + "</article>" + item.formatted(3, 3) + item.formatted(1, 1)))
                .isEqualTo("2020-02-04");
    }

    @Test
    void a_list_of_tags_without_a_link_may_hold_the_day() {
        String list = "<h1>Bridge over the Odd closed</h1><ul class='tags'><li>BY ROSA LUND</li><li>%s</li></ul>" + TEXT
                + TEXT + TEXT;

        assertThat(published(list.formatted("25 March 2016 10:14"))).isEqualTo("2016-03-25");
        assertThat(published(list.formatted("<a href='/t'>Storm of 25 March 2016</a>")))
                .isEmpty();
    }

    @Test
    void the_days_of_what_is_announced_are_not_that_of_the_announcement() {
        String event = "<div><h2>%s</h2><time datetime='2019-%s'>%s 2019</time><p>Please book at the desk of the"
                + " hall.</p></div>";

        assertThat(published("<html><body><main><h1>What's on at the old mill</h1>"
                        + event.formatted("Quiz night", "05-12", "12 May")
                        + event.formatted("Spring fair", "05-17", "17 May")
                        + event.formatted("Open air", "06-01", "1 June")
                        + "</main></body></html>"))
                .isEmpty();
    }
}
