package org.crossfact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.value.PartialDate;

/** Articles of our own writing for the sample report; the last one is hostile. */
final class SampleArticles implements CitedPages {

    static final String MINISTERS = "japan-ministers-europe.txt";
    static final String DRILLS = "hokkaido-drills.txt";
    static final String TALKS = "tokyo-nato-talks.md";
    static final String CHRONOLOGY = "japan-nato-chronology.md";
    static final String PAPER = "defence-white-paper.txt";
    static final String FLOOD = "orrin-flood.txt";
    static final String SCRAPED = "lantern-ferry.txt";
    static final String HOSTILE = "hostile/<b>&\u202e.txt";

    private record Sample(Page page, Provenance from) {}

    private static final Pattern LINE = Pattern.compile("\\S.*?(?=\\s*(\\R|$))");

    private final Map<ArticleKey, Sample> samples = new TreeMap<>();

    SampleArticles() {
        add(
                MINISTERS,
                "Why did two Japanese ministers set out for Europe in the same week?",
                "Travel and Learning Notes",
                "2017-02-20",
                "stated in crossfact.yml",
                """
                Why did two Japanese ministers set out for Europe in the same week?

                Two members of the Japanese cabinet travelled to Europe one after the other. Early in January the defence \
                minister paid her first visit to Brussels, the seat of NATO.

                The journey has a longer history. In 20 14, the Japanese Prime Minister and the NATO Secretary General of \
                the time put their names to a partnership plan, which covers disaster relief and joint drills against \
                pirates off Somalia. 2065438+In March 2005, the year after that signature, Japan took part in the "Annual \
                Crisis Management" exercise of NATO. No one had expected it so soon.

                Previous article: How to pack for a winter in Dublin
                Next article: Ten words of French for the train
                """);
        add(
                DRILLS,
                "Moscow protests against drills planned on Hokkaido",
                "Northern Wire",
                "2024-06-28",
                "dateline",
                """
                Moscow protests against drills planned on Hokkaido

                Northern Wire, Moscow, June 28, 2024. The Foreign Ministry handed the Japanese Embassy a strong protest.

                The ministry called the course of Japanese Prime Minister Takeo Kishida irresponsible, saw in it the cause \
                of the rising tension in Northeast Asia, and announced countermeasures. The embassy did not comment.
                """);
        add(TALKS, "Tokyo and NATO agree to move closer together", "Lantern Post", "2023-02-01", "front matter", """
                ---
                title: Tokyo and NATO agree to move closer together
                date: 2023-02-01
                ---

                Japan and NATO want to do more together at sea. Japanese Prime Minister Fumio Kishida and the visiting \
                NATO Secretary-General, Jens Stoltenberg, put this into a joint statement after their talks on Tuesday \
                (January 2023, 31).

                A day earlier Stoltenberg had been in Seoul.
                """);
        add(CHRONOLOGY, "Japan and NATO: a short chronology", "The Quiet Atlas", "2023-11-15", "front matter", """
                March 2015. Japan takes part in the annual crisis management exercise of NATO.

                31 January 2023. Prime Minister Fumio Kishida and Jens Stoltenberg issue a joint statement in Tokyo. \
                Kishida is the third in that line.
                """);
        add(PAPER, "What the defence white paper says", "Harbour Review", "2023-07-27", "\"Last updated\" stamp", """
                The cabinet of Prime Minister Fumio Kishida has approved the white paper. It runs to 500 pages.
                """);
        add(FLOOD, "Harnmouth counts the damage", "Orrin Valley News", "2023-09-15", "dateline", """
                The water has gone, the mud has stayed.

                Heavy rain had set in on Sunday, 10 September 2023. Two days later the dyke at Mill Lane gave way: the \
                river flooded the lower town on Monday, 12 September 2023. Nobody was killed.
                """);
        add(
                SCRAPED,
                "Ferry late again",
                "Lantern Post",
                "2023-02-03",
                "a stamp below the headline",
                """
                Ferry late again

                The ferry came three hours late becauseIce had closed the har\u200bbour .At noon\u00a0 it left again, \
                said the captain’s mate\u200b, a man\u200b of few\u200b words\u200b.

                """ + "Next article: Share this page\n".repeat(34) + "Next article: "
                        + "Weather Roads Notices ".repeat(90));
        add(
                HOSTILE,
                "<script>alert('title')</script>",
                "\"><img src=x onerror=alert(1)>",
                "",
                "",
                "</style><script>alert(\"text\")</script> on 30 February\u0000 2022, said Fu\u202emio \ud800 岸田\u200b"
                        + "\u001b[31m.\r\nA lone carriage return\rand ${page.policy()} {{x}} <!--<script> ]]> \u2028"
                        + " javascript:alert(1)\n");
    }

    private void add(String path, String title, String source, String date, String why, String text) {
        ArticleKey key = new ArticleKey(path);
        int body = text.startsWith("---\n") ? text.indexOf("---\n", 4) + 4 : 0;
        Metadata metadata = Metadata.of(source, date).withTitle(title);
        Article article = new Article(
                key, text, new Span(body, text.length()), metadata, List.of(), Original.itself(text), List.of());
        samples.put(
                key,
                new Sample(
                        page(article, why),
                        new Provenance(key, title, source, PartialDate.parse(date), why, 0, path, "")));
    }

    /** A page with a block for each line; lines that lead to other articles are set apart. */
    private static Page page(Article article, String why) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = LINE.matcher(article.text())
                .region(article.body().start(), article.body().end());
        while (lines.find()) {
            Span span = new Span(lines.start(), lines.end());
            boolean leadsAway = lines.group().matches("(Previous|Next) article: .*");
            boolean headline = lines.group().equals(article.metadata().title());
            if (leadsAway) {
                blocks.add(new Block(span, Zone.BOILERPLATE, Furniture.NAVIGATION, "it leads to another article"));
            } else if (headline) {
                blocks.add(Block.of(span, Zone.HEADLINE, "it is the stated title"));
            } else {
                blocks.add(Block.of(span, Zone.BODY, "whole sentences"));
            }
        }
        Metadata metadata = article.metadata();
        Published published = new Published(metadata.day(), Optional.empty(), why, List.of());
        Language english = new Language("en", "most of its words are English");
        return new Page(
                article,
                List.of(),
                blocks,
                List.of(),
                english,
                metadata.author(),
                new Publisher(metadata.source(), Optional.empty(), "stated beside the article"),
                published,
                List.of());
    }

    @Override
    public Optional<Page> page(ArticleKey key) {
        return Optional.ofNullable(samples.get(key)).map(Sample::page);
    }

    Optional<Article> article(ArticleKey key) {
        return page(key).map(Page::article);
    }

    String text(String path) {
        return article(new ArticleKey(path)).orElseThrow().text();
    }

    Provenance from(String path) {
        Sample sample = samples.get(new ArticleKey(path));
        return Optional.ofNullable(sample).orElseThrow().from();
    }

    List<CheckedArticle> checked() {
        return samples.values().stream()
                .map(sample ->
                        new CheckedArticle(sample.from(), 7, notes(sample.page().article())))
                .toList();
    }

    private static List<String> notes(Article article) {
        return article.text().indexOf('\0') < 0 ? List.of() : List.of("The text holds a NUL character.");
    }

    /** The first occurrence of {@code words} in that article. */
    Evidence words(String path, String words, String value) {
        int start = text(path).indexOf(words);
        Provenance from = from(path);
        return new Evidence(
                from.article(),
                new Span(start, start + words.length()),
                words,
                value,
                from.source(),
                from.published().map(PartialDate::edtf).orElse(""));
    }
}
