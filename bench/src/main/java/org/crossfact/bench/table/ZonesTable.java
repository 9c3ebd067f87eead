package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Score;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.value.PartialDate;

/** What is article and what is not, on pages of our own composing; and what clean text loses. */
public final class ZonesTable implements Table {

    /** The layouts of one page: lines close together and apart. */
    private static final List<String> LINE_ENDS = List.of("\n", "\n\n");

    /** Clean texts: a file below {@code data} and its field. */
    private static final List<List<String>> CLEAN = List.of(
            List.of("meantime-apple/docs.jsonl", "text"),
            List.of("summedits-ectsum/pairs.jsonl", "doc"),
            List.of("summedits-ectsum/pairs.jsonl", "original"),
            List.of("fever-dev/pairs.jsonl", "evidence"),
            List.of("fever-dev/pairs.jsonl", "claim"),
            List.of("chrono/cases.jsonl", "text"),
            List.of("duckling/cases.jsonl", "text"));

    @Override
    public String section() {
        return "zones";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Count count = new Count();
        for (LabelledPage page : LabelledPage.all()) {
            for (String lineEnd : LINE_ENDS) {
                count.page(page, lineEnd);
            }
        }
        List<Score> scores = new ArrayList<>(count.scores());
        for (List<String> clean : CLEAN) {
            long all = 0;
            long lost = 0;
            for (JsonNode row : sources.rows(clean.get(0))) {
                String text = row.path(clean.get(1)).asText();
                all += text.length();
                lost += count.lost(clean.get(0), text);
            }
            scores.add(Score.share("lost of " + clean.get(0) + " " + clean.get(1), lost, all));
        }
        return new Result(scores, count.rows);
    }

    private static Page understand(String text) {
        return Understanding.of(Article.of("page.txt", text, Metadata.NONE));
    }

    /** Adds up what is right. */
    private static final class Count {

        private final List<String> rows = new ArrayList<>();
        private long article;
        private long articleKept;
        private long boilerplate;
        private long boilerplateFound;
        private long headlines;
        private long headlinesRight;
        private long dates;
        private long datesRight;
        private long undated;
        private long invented;
        private long sourcesTold;
        private long sourcesRight;

        private void page(LabelledPage labelled, String lineEnd) {
            String text = labelled.text(lineEnd);
            Page page = understand(text);
            for (int i = 0; i < labelled.lines().size(); i++) {
                line(labelled, i, labelled.span(i, lineEnd), page);
            }
            labelled.headline().ifPresent(headline -> headline(labelled, headline, page));
            date(labelled, page);
            source(labelled, page);
        }

        private void line(LabelledPage labelled, int i, Span span, Page page) {
            LabelledPage.Line line = labelled.lines().get(i);
            boolean found = page.zoneAt(span.start()) == Zone.BOILERPLATE;
            if (line.isBoilerplate()) {
                boilerplate += span.length();
                boilerplateFound += found ? span.length() : 0;
            } else {
                article += span.length();
                articleKept += found ? 0 : span.length();
            }
            if (found != line.isBoilerplate()) {
                rows.add(labelled.name() + (found ? ": lost: " : ": kept: ") + line.text() + why(page, span));
            }
        }

        private static String why(Page page, Span span) {
            return page.blocks().stream()
                    .filter(block -> block.span().overlaps(span))
                    .findFirst()
                    .map(block -> " [" + block.why() + "]")
                    .orElse("");
        }

        private void headline(LabelledPage labelled, String headline, Page page) {
            String found = page.blocks().stream()
                    .filter(block -> block.zone() == Zone.HEADLINE)
                    .map(block -> block.span().in(page.text()))
                    .findFirst()
                    .orElse("");
            headlines++;
            headlinesRight += headline.equals(found) ? 1 : 0;
            if (!headline.equals(found)) {
                rows.add(labelled.name() + ": headline: " + found);
            }
        }

        private void date(LabelledPage labelled, Page page) {
            String found = page.published().date().map(PartialDate::edtf).orElse("");
            boolean right = labelled.published().equals(found);
            if (labelled.published().isEmpty()) {
                undated++;
                invented += right ? 0 : 1;
            } else {
                dates++;
                datesRight += right ? 1 : 0;
            }
            if (!right) {
                rows.add(labelled.name() + ": published: '" + found + "' wanted '" + labelled.published() + "'");
            }
        }

        private void source(LabelledPage labelled, Page page) {
            boolean right = labelled.source().equals(page.source());
            sourcesTold++;
            sourcesRight += right ? 1 : 0;
            if (!right) {
                rows.add(labelled.name() + ": source: '" + page.source() + "' wanted '" + labelled.source() + "'");
            }
        }

        /** How many characters of a clean text are set apart. */
        private long lost(String file, String text) {
            long lost = 0;
            for (Block block : understand(text).blocks()) {
                if (block.isBoilerplate()) {
                    lost += block.span().length();
                    rows.add(file + ": " + block.span().in(text) + " [" + block.why() + "]");
                }
            }
            return lost;
        }

        private List<Score> scores() {
            return List.of(
                    Score.share("characters right", articleKept + boilerplateFound, article + boilerplate),
                    Score.share("characters of the article kept", articleKept, article),
                    Score.share("characters of boilerplate set apart", boilerplateFound, boilerplate),
                    Score.share("headlines right", headlinesRight, headlines),
                    Score.share("publication dates right", datesRight, dates),
                    Score.share("publication dates invented", invented, undated),
                    Score.share("sources right", sourcesRight, sourcesTold));
        }
    }
}
