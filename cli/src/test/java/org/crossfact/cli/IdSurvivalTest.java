package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.core.finding.Report;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.formats.Formats;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.ArticleFile;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many ids stay the same when articles change beside what is wrong in them, counted over every text that a rule must
 * flag. Each text stands between two paragraphs that no rule minds, so that there is something to move.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdSurvivalTest {

    /** Where words stand on the page is what these speak of: what moves there is something else. */
    private static final Set<String> ABOUT_THE_PAGE =
            Set.of("dates/publication-date", "text/boilerplate", "text/caption-in-body", "text/repeated-list");

    private static final String BEFORE =
            "The hall was full long before the doors opened, and those who had come late stood in the street, where they"
                    + " could hear the speakers but not see them.";
    private static final String AFTER =
            "Visitors left by the side door when the lamps went out, and the caretaker, who had been waiting in the yard"
                    + " with his dog, locked the gate behind them.";

    /** A change that leaves every finding what it was. */
    enum Change {
        LINES_ON_TOP(100),
        PARAGRAPH_MOVED(100),
        REFLOWED(100),
        CRLF(100),
        BYTE_ORDER_MARK(100),
        DECOMPOSED(100),
        NEIGHBOUR_EDITED(99);

        private final int least;

        Change(int least) {
            this.least = least;
        }

        private String edited(String text) {
            return switch (this) {
                case LINES_ON_TOP -> (BEFORE + "\n\n").repeat(200) + text;
                case PARAGRAPH_MOVED -> rotated(text);
                case REFLOWED -> wrapped(text);
                case CRLF -> text.replace("\n", "\r\n");
                case BYTE_ORDER_MARK -> "\ufeff" + text;
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case NEIGHBOUR_EDITED -> text.replace(AFTER, "Visitors went home by bus, and nobody complained.");
            };
        }

        private static String rotated(String text) {
            List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n", -1)));
            Collections.rotate(paragraphs, 1);
            return String.join("\n\n", paragraphs);
        }

        /** Lines of at most 72 characters, as editors and mail programs fill them. */
        private static String wrapped(String text) {
            StringBuilder wrapped = new StringBuilder(text);
            int start = 0;
            int blank = -1;
            for (int i = 0; i < wrapped.length(); i++) {
                char c = wrapped.charAt(i);
                if (c == '\n') {
                    start = i + 1;
                    blank = -1;
                } else if (i - start > 72 && blank > start) {
                    wrapped.setCharAt(blank, '\n');
                    start = blank + 1;
                    blank = -1;
                }
                blank = c == ' ' ? i : blank;
            }
            return wrapped.toString();
        }
    }

    private record Bytes(String key, String text, Metadata stated) implements ArticleFile {

        @Override
        public void read(Intake intake) throws UnreadableException {
            try (InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                Formats.USUAL.readerOrText(key).read(key, bytes, intake.stating(stated));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private List<Bytes> articles = List.of();
    private Set<String> ids = Set.of();

    @BeforeAll
    void checkUnchanged() {
        List<Bytes> all = new ArrayList<>();
        for (Rule rule : Assembly.rules()) {
            String family = rule.card().id().id().replace('/', '-');
            List<Example> examples = rule.examples().stream()
                    .filter(one -> one.expectation() == Example.Expectation.MUST_FLAG)
                    .toList();
            for (int i = 0; i < examples.size(); i++) {
                String folder = family + "-" + i + "/";
                for (Example.Text article : examples.get(i).articles()) {
                    String text =
                            BEFORE + "\n\n" + MarkedText.of(article.text()).text() + "\n\n" + AFTER + "\n";
                    String key = folder + all.size() + ".txt";
                    all.add(new Bytes(key, text, Metadata.of(article.source(), article.date())));
                }
            }
        }
        articles = List.copyOf(all);
        ids = ids(UnaryOperator.identity());
        assertThat(ids).hasSizeGreaterThan(180);
    }

    @ParameterizedTest
    @EnumSource
    void idsSurvive(Change change) {
        Set<String> after = ids(change::edited);
        long kept = ids.stream().filter(after::contains).count();
        double share = 100.0 * kept / ids.size();
        System.out.printf("%-16s %d of %d ids kept: %.1f %%%n", change, kept, ids.size(), share);
        assertThat(share).isGreaterThanOrEqualTo(change.least);
    }

    private Set<String> ids(UnaryOperator<String> edit) {
        try (Shuffle shuffle = new MemoryShuffle()) {
            Report report = Assembly.checker(Assembly.rules(), new CheckOptions(true, 2), "test")
                    .check(articles.stream().map(one -> new Bytes(one.key, edit.apply(one.text), one.stated)), shuffle);
            return report.findings().stream()
                    .filter(finding -> !ABOUT_THE_PAGE.contains(finding.rule().id()))
                    .map(Finding::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
