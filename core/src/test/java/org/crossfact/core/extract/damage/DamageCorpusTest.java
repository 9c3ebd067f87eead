package org.crossfact.core.extract.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code damage.txt}: what is damaged is found once and undone, and its look-alikes stay silent. */
final class DamageCorpusTest {

    private static final String FILE = "damage.txt";
    private static final String NEGATIVES = "sound";

    /** A damaged text with the readings asked for. */
    record Expected(String section, int line, String readings, Marked text) {

        List<String> values() {
            String inner = readings.startsWith("{") ? readings.substring(1, readings.length() - 1) : readings;
            return readings.equals("-") ? List.of() : List.of(inner.split(readings.startsWith("{") ? ", " : " > "));
        }

        boolean isRanked() {
            return !readings.startsWith("{");
        }

        Optional<Flaw.Type> type() {
            return switch (section) {
                case "out of order" -> Optional.of(Flaw.Type.OUT_OF_ORDER);
                case "split before a 1" -> Optional.of(Flaw.Type.SPLIT);
                case "impossible" -> Optional.of(Flaw.Type.IMPOSSIBLE);
                case "malformed" -> Optional.of(Flaw.Type.MALFORMED);
                case "glued and displaced" -> Optional.empty();
                default -> Optional.of(Flaw.Type.GARBLED);
            };
        }

        @Override
        public String toString() {
            return FILE + ":" + line + " " + readings + ": " + text.text();
        }
    }

    static Stream<Expected> damaged() {
        return Corpus.rows(DamageCorpusTest.class, FILE).stream()
                .filter(row -> !row.section().equals(NEGATIVES))
                .map(row -> {
                    int colon = row.text().indexOf(": ");
                    Marked text = Marked.of(row.text().substring(colon + 2));
                    return new Expected(row.section(), row.line(), row.text().substring(0, colon), text);
                });
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damageIsFoundOnceAtTheShortestWordsThatAreWrong(Expected expected) {
        Article article = Samples.undated(expected.text().text());
        Span marked = new Span(expected.text().start(), expected.text().end());

        List<Claim<?>> found = Samples.damaged(article);

        assertThat(found).as("damage in: %s", article.text()).hasSize(1);
        Claim<?> claim = found.get(0);
        assertThat(claim.span().overlaps(marked))
                .as("'%s' lies in '%s'", claim.quote(), marked.in(article.text()))
                .isTrue();
        assertThat(claim.span().length()).isLessThanOrEqualTo(3 * marked.length());
        assertThat(claim.quote()).isEqualTo(claim.span().in(article.text()));
        expected.type()
                .ifPresent(type -> assertThat(claim.flaw().orElseThrow().type()).isEqualTo(type));
        assertThat(claim.flaw().orElseThrow().reason()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void noOtherDateIsReadOutOfThePiecesOfADamagedOne(Expected expected) {
        Article article = Samples.undated(expected.text().text());
        Span marked = new Span(expected.text().start(), expected.text().end());

        assertThat(Samples.sheet(article).claims())
                .filteredOn(claim -> claim.span().overlaps(marked))
                .allMatch(Claim::isFlawed);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void theRightReadingIsOfferedAndNeverPassedOffAsPrinted(Expected expected) {
        List<Claim<?>> found = Samples.damaged(Samples.undated(expected.text().text()));

        assertThat(found).isNotEmpty();
        List<String> read = readings(found.get(0));
        assertThat(read).containsAll(expected.values());
        if (expected.isRanked()) {
            assertThat(read.subList(0, expected.values().size())).isEqualTo(expected.values());
        }
        assertThat(read).doesNotHaveDuplicates();
        assertThat(found.get(0).readings()).allSatisfy(reading -> {
            assertThat(reading.how()).isNotEqualTo(How.PRINTED);
            assertThat(reading.reasons()).isNotEmpty();
        });
    }

    private static <V> List<String> readings(Claim<V> claim) {
        return claim.readings().stream()
                .map(reading -> claim.kind().codec().text(reading.value()))
                .toList();
    }

    static Stream<String> sound() {
        return Corpus.section(DamageCorpusTest.class, FILE, NEGATIVES).stream().map(Corpus.Row::text);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatOnlyLooksDamagedStaysSilent(String text) {
        assertThat(Samples.damaged(Samples.undated(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatOnlyLooksDamagedStaysSilentInTheMidstOfOtherText(String text) {
        String page = "Council approves harbour\n\nThe council met for three hours on Friday. " + text
                + "\n\nNothing else was decided before the break, and the mayor left.\n";

        assertThat(Samples.damaged(Samples.dated(page, "2031-08-30"))).isEmpty();
    }
}
