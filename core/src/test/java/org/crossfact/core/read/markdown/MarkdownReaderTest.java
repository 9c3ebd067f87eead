package org.crossfact.core.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Zone;
import org.crossfact.core.read.Readings;
import org.crossfact.core.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownReaderTest {

    private static final long SEED = 11L;

    private static Article read(String markdown) throws UnreadableException {
        return Readings.one(new MarkdownReader(), "a.md", markdown);
    }

    private static List<String> layout(Article article) {
        return article.layout().stream()
                .map(block -> block.zone().label() + ": " + block.span().in(article.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            **Two** _ferries_ *col*lided.          | Two ferries collided.
            A [link](https://example.org "t") ends | A link ends
            See <https://example.org/a>.           | See https://example.org/a.
            `a * b` and ``c ` d``                  | a * b and c ` d
            5 \\* 3 \\& 7 \\\\ 2                       | 5 * 3 & 7 \\ 2
            AT&amp;T &copy; &#8364;5 &unknown; & b | AT&T © €5 &unknown; & b
            a <b>bold</b> word<!-- hidden -->      | a bold word
            an ![icon](i.png) amid words           | an amid words
            the ![icon](i.png), and ( ![](i) ) end | the, and () end
            The town.[^1] It rose.[^note]          | The town. It rose.
            [^1]: The county, 2019.                | The county, 2019.
            - [ ] Open the gate.                   | Open the gate.
            - [x] Close it, [x] he said.           | Close it, [x] he said.
            5 km<sup>2</sup>, the 4<sup>th</sup>   | 5 km², the 4th
            ***                                    | ~~
            [ref]: https://example.org             | ~~
            1\\. no list                            | 1. no list
            C# and * and _ and snake_case_name     | C# and * and _ and snake_case_name
            """)
    void textIsWhatAReaderSees(String markdown, String seen) throws UnreadableException {
        assertThat(read(markdown).text()).isEqualTo(seen);
    }

    @Test
    void theSyntaxTellsTheLayout() throws UnreadableException {
        Article article = read("""
                [Home](/) | [World](/w)

                # Harbour opens

                ![The harbour in *May*](h.jpg)
                A line below.

                First paragraph
                goes on.

                > We are glad,
                > she said.

                ## Background

                * one
                * two **bold**

                Read more:

                - [A](/a)
                - [B](/b)
                - [C](/c)
                """);

        assertThat(layout(article))
                .containsExactly(
                        "boilerplate: Home | World",
                        "headline: Harbour opens",
                        "caption: The harbour in May",
                        "body: A line below.",
                        "body: First paragraph goes on.",
                        "quotation: We are glad, she said.",
                        "body: Background",
                        "body: one",
                        "body: two bold",
                        "body: Read more:",
                        "boilerplate: A",
                        "boilerplate: B",
                        "boilerplate: C");
        assertThat(article.layout()).extracting(Block::furniture).contains(Furniture.NAVIGATION, Furniture.RELATED);
        assertThat(article.text()).contains("one\ntwo bold\n\nRead more:\n\nA\nB\nC");
    }

    @Test
    void frontMatterIsMetadataAndNoText() throws UnreadableException {
        Article article = read("---\ntitle: Harbour\nauthors: [Ann Lee, Bo Park]\n---\nText.");

        assertThat(article.text()).isEqualTo("Text.");
        assertThat(article.metadata().title()).isEqualTo("Harbour");
        assertThat(article.metadata().author()).isEqualTo("Ann Lee, Bo Park");
        assertThat(article.original().map().position(0)).isEqualTo(new Position(5, 1));
    }

    @Test
    void tablesAreReadRowByRow() throws UnreadableException {
        assertThat(read("| Item | Figure |\n|---|---|\n| Length | *1.2* km |\n| Cost | €5 |\n")
                        .text())
                .isEqualTo("Item\tFigure\nLength\t1.2 km\nCost\t€5");
    }

    @Test
    void codeKeepsItsWhiteSpaceAndIndentedTextIsNoCode() throws UnreadableException {
        assertThat(read("```\n  a  b\n\n   c\n```\n").text()).isEqualTo("  a  b\n\n   c");
        assertThat(read("Text.\n\n    The minister *said* so.\n").text()).isEqualTo("Text.\n\nThe minister said so.");
    }

    @Test
    void htmlIsReadWithoutItsTags() throws UnreadableException {
        assertThat(read("<div>\nTwo &amp; three<br>four\n</div>\n<script>var x = 1;</script>\n\nEnd.")
                        .text())
                .isEqualTo("Two & three\nfour\n\nEnd.");
    }

    @Test
    void everyWordLeadsBackToItsPlace() throws UnreadableException {
        String markdown = """
                ---
                title: x
                ---

                # The *first* heading

                Alpha **beta** [gamma](https://example.org) \\* delta &amp; epsilon
                   zeta `eta theta` iota

                > kappa
                > lambda

                1. mu
                   nu

                | xi | omicron |
                |----|---------|
                | pi | rho     |

                ~~~
                  sigma
                ~~~
                <p>tau &lt; upsilon</p>
                """;
        Article article = read(markdown);
        String text = article.text();

        for (String word : text.split("[^A-Za-z]+")) {
            int at = article.original().map().inFile(text.indexOf(word));
            assertThat(markdown.substring(at, at + word.length())).isEqualTo(word);
        }
        assertThat(text).contains("alpha".substring(1), "upsilon", "sigma", "rho");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "---\ntitle: x\n---\n", "<!-- nothing -->"})
    void aFileWithoutTextIsReadWithANote(String markdown) throws UnreadableException {
        assertThat(read(markdown).text()).isEmpty();
        assertThat(read(markdown).notes()).anyMatch(note -> note.contains("no text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void everyLineEndIsOne(String end) throws UnreadableException {
        Article article = read(String.join(end, "# Head", "", "One", "two.", "", "Three."));

        assertThat(article.text()).isEqualTo("Head\n\nOne two.\n\nThree.");
        assertThat(article.original().map().position(article.text().indexOf("Three")))
                .isEqualTo(new Position(6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "*a ", "![", "`", "<", "&", "<div>", "(", "1. ", "# ", "| ", "\\"})
    void deepAndEndlessSyntaxBreaksNothing(String part) throws UnreadableException {
        assertThat(read(part.repeat(10_000)).notes()).isNotNull();
        assertThat(read((part + "\n").repeat(2_000)).notes()).isNotNull();
    }

    @Test
    void aFileOfNothingButMarksIsReadAsPlainText() throws UnreadableException {
        Article article = read("<[".repeat(1 << 20));

        assertThat(article.text()).hasSize(2 << 20);
        assertThat(article.notes()).singleElement().asString().contains("read as plain text");
    }

    @Test
    void lettersOfAnyFileLeadToThemselves() throws UnreadableException {
        Random random = new Random(SEED);
        String[] parts = {
            "a", "B", " ", "\n", "\n\n", "*", "**", "_", "[", "](x)", "`", "> ", "- ", "# ", "&amp;", "\\*", "<b>", "|",
            "    ", "\t", "~~~\n", "é", "😀", "![", "\u2028", "1. "
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder file = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                file.append(parts[random.nextInt(parts.length)]);
            }
            Article article = read(file.toString());
            String text = article.text();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    assertThat(file.charAt(article.original().map().inFile(i)))
                            .as("seed %d, round %d: %s", SEED, round, file)
                            .isEqualTo(text.charAt(i));
                }
            }
            article.layout().forEach(block -> assertThat(block.zone()).isNotEqualTo(Zone.BYLINE));
        }
    }
}
