package org.crossfact.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.SourceMap;
import org.crossfact.core.document.Zone;
import org.junit.jupiter.api.Test;

final class DraftTest {

    private static final long SEED = 5L;

    @Test
    void whiteSpaceIsRunTogetherAndLeftOutAtTheEdgesOfBlocks() {
        String file = "  Two \t\n ferries  collided. ";

        Draft draft = new Draft(file).block(Zone.BODY, "a paragraph").text(file, 0);

        assertThat(draft.text()).isEqualTo("Two ferries collided.");
        assertThat(draft.layout())
                .singleElement()
                .satisfies(block -> assertThat(block.span().length()).isEqualTo(21));
    }

    @Test
    void spacesThatABrowserKeepsAreKept() {
        assertThat(new Draft("").text("5\u00a0km\u3000wide\u2003", 0).text()).isEqualTo("5\u00a0km\u3000wide\u2003");
    }

    @Test
    void blocksAreSetApartByAnEmptyLineAndLinesByALineEnd() {
        Draft draft = new Draft("ABCD")
                .block(Zone.HEADLINE, "a heading")
                .text("A", 0)
                .block(Zone.BODY, "empty")
                .text("  ", 1)
                .block(Zone.BOILERPLATE, Furniture.RELATED, "a list of links")
                .text("B", 1)
                .line(Zone.BOILERPLATE, Furniture.RELATED, "a list of links")
                .text("C", 2)
                .endBlock()
                .text("D", 3);

        assertThat(draft.text()).isEqualTo("A\n\nB\nC\n\nD");
        assertThat(draft.layout())
                .extracting(Block::zone)
                .containsExactly(Zone.HEADLINE, Zone.BOILERPLATE, Zone.BOILERPLATE, Zone.BODY);
        assertThat(draft.layout())
                .extracting(block -> block.span().in(draft.text()))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void aLineBreakStaysInItsBlock() {
        Draft draft = new Draft("").block(Zone.BODY, "a paragraph");

        draft.lineBreak()
                .text("one ", 0)
                .lineBreak()
                .text(" two", 4)
                .lineBreak()
                .lineBreak();

        assertThat(draft.text()).isEqualTo("one\ntwo");
        assertThat(draft.layout()).hasSize(1);
    }

    @Test
    void escapesHaveAPlaceOfTheirOwn() {
        String file = "a &amp; b&#32; c &#x1F600;!";
        Draft draft = new Draft(file)
                .text("a ", 0)
                .decoded("&", 2)
                .text(" b", 7)
                .decoded(" ", 9)
                .text(" c ", 14)
                .decoded("\uD83D\uDE00", 17)
                .text("!", 26);

        String text = draft.text();
        SourceMap map = draft.map(Position.START);

        assertThat(text).isEqualTo("a & b c \uD83D\uDE00!");
        assertThat(map.inFile(text.indexOf('&'))).isEqualTo(2);
        assertThat(map.inFile(text.indexOf('b'))).isEqualTo(8);
        assertThat(map.inFile(text.indexOf('c'))).isEqualTo(15);
        assertThat(map.inFile(text.indexOf("\uD83D\uDE00"))).isEqualTo(17);
        assertThat(map.inFile(text.indexOf('!'))).isEqualTo(26);
    }

    @Test
    void verbatimTextKeepsItsWhiteSpaceButNotAtTheEdges() {
        String file = "\n  x\n    y\n\n";

        Draft draft = new Draft(file).block(Zone.BODY, "code").verbatim("\n", 0).verbatim("  x\n    y\n\n", 1);

        assertThat(draft.text()).isEqualTo("  x\n    y");
        assertThat(draft.layout().get(0).span().in(draft.text())).isEqualTo("x\n    y");
        assertThat(draft.map(Position.START).position(draft.text().indexOf('y')))
                .isEqualTo(new Position(3, 5));
    }

    @Test
    void nothingMakesAnEmptyText() {
        Draft draft = new Draft("   ").block(Zone.BODY, "a paragraph").text("   ", 0);

        assertThat(draft.text()).isEmpty();
        assertThat(draft.layout()).isEmpty();
        assertThat(draft.map(Position.START).inFile(0)).isZero();
    }

    @Test
    void everyVisibleCharacterLeadsBackToItself() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            StringBuilder file = new StringBuilder();
            Draft draft = new Draft("x".repeat(2000));
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                int at = file.length();
                switch (random.nextInt(6)) {
                    case 0 -> draft.block(Zone.BODY, "a paragraph");
                    case 1 -> draft.line(Zone.BODY, Furniture.NONE, "an item");
                    case 2 -> draft.lineBreak();
                    case 3 -> draft.verbatim(written(file, random, "ab \n"), at);
                    default -> draft.text(written(file, random, "cd  \n\t"), at);
                }
                file.append("<>".repeat(random.nextInt(2)));
            }
            assertLeadsBack(file.toString(), draft, round);
        }
    }

    private static String written(StringBuilder file, Random random, String signs) {
        StringBuilder written = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            written.append(signs.charAt(random.nextInt(signs.length())));
        }
        file.append(written);
        return written.toString();
    }

    private static void assertLeadsBack(String file, Draft draft, int round) {
        String text = draft.text();
        SourceMap map = draft.map(Position.START);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                assertThat(file.charAt(map.inFile(i)))
                        .as("seed %d, round %d, offset %d of '%s'", SEED, round, i, text)
                        .isEqualTo(text.charAt(i));
            }
        }
        List<Block> layout = draft.layout();
        for (Block block : layout) {
            assertThat(block.span().in(text))
                    .isEqualTo(block.span().in(text).strip())
                    .isNotEmpty();
        }
        assertThat(text).isEqualTo(text.stripTrailing());
    }
}
