package org.crossfact.core.extract.date.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.Corpus;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures how many of the times in {@code agency.en.txt} are read, and how many that nobody marked. */
final class AgencyCorpusTest {

    private static final String FILE = "agency.en.txt";
    private static final String PUBLISHED = "2014-03-12";
    private static final Pattern MARK = Pattern.compile("\\[\\[([^|]+)\\|([^\\]]+)\\]\\]");

    /** A time that a sentence tells. */
    record Gold(Span span, String timex) {}

    /** What was read of one half. */
    record Outcome(int marked, int found, int right, int read, List<String> misses) {

        double spans() {
            return 2.0 * found / (marked + read);
        }

        double values() {
            return 2.0 * right / (marked + read);
        }
    }

    /** The floors lie a little under what is reached; each part was written before the readers had seen its like. */
    @ParameterizedTest
    @CsvSource({"first, 0.92, 0.85", "second, 0.92, 0.85", "third, 0.95, 0.82", "fourth, 0.95, 0.86"})
    void spansAndValuesAreRead(String half, double spans, double values) {
        Outcome outcome = read(half);

        assertThat(outcome.spans()).as("%s", outcome.misses()).isGreaterThan(spans);
        assertThat(outcome.values()).as("%s", outcome.misses()).isGreaterThan(values);
    }

    private static Outcome read(String half) {
        int marked = 0;
        int found = 0;
        int right = 0;
        int read = 0;
        List<String> misses = new ArrayList<>();
        for (Corpus.Row row : Corpus.section(AgencyCorpusTest.class, FILE, half)) {
            List<Gold> golds = new ArrayList<>();
            String text = plain(row.text(), golds);
            List<Claim<When>> claims = Samples.dates(Samples.dated(text, PUBLISHED));
            marked += golds.size();
            claims.stream()
                    .filter(claim ->
                            golds.stream().noneMatch(gold -> claim.span().overlaps(gold.span())))
                    .forEach(claim -> misses.add("nobody marked " + claim.quote() + " in: " + text + "\n"));
            read += claims.size();
            for (Gold gold : golds) {
                List<Claim<When>> over = claims.stream()
                        .filter(claim -> claim.span().overlaps(gold.span()))
                        .toList();
                boolean same = over.stream().anyMatch(claim -> timex(claim).equals(gold.timex()));
                found += over.isEmpty() ? 0 : 1;
                right += same ? 1 : 0;
                if (!same) {
                    misses.add(gold.timex() + " read "
                            + over.stream().map(AgencyCorpusTest::timex).toList() + " in: " + text + "\n");
                }
            }
        }
        return new Outcome(marked, found, right, read, misses);
    }

    /** The sentence without its marks, which go to {@code golds}. */
    private static String plain(String row, List<Gold> golds) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(row);
        int last = 0;
        while (mark.find()) {
            text.append(row, last, mark.start());
            golds.add(new Gold(
                    new Span(text.length(), text.length() + mark.group(1).length()), mark.group(2)));
            text.append(mark.group(1));
            last = mark.end();
        }
        return text.append(row.substring(last)).toString();
    }

    private static String timex(Claim<When> claim) {
        return claim.value().map(When::timex).orElse("");
    }
}
