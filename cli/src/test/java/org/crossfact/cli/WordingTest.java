package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Suggestion;
import org.junit.jupiter.api.Test;

/** Crossfact points at words and at sources that disagree; it calls nothing true, false or a lie, and nobody a liar. */
class WordingTest {

    private static final Pattern VERDICT = Pattern.compile(
            "\\b(true|truth|untrue|false(?! alarm)|falsehood|fake|hoax|a lie|liar|dishonest|misinformation)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Report REPORT = Checks.report(Path.of(System.getProperty("crossfact.seeds")));

    @Test
    void no_finding_passes_a_verdict() {
        assertThat(REPORT.findings()).hasSizeGreaterThan(50);
        assertThat(REPORT.findings().stream().flatMap(finding -> words(finding.judgement())))
                .noneMatch(words -> VERDICT.matcher(words).find());
    }

    @Test
    void no_rule_promises_one() {
        assertThat(REPORT.rules().stream().map(RuleRun::card).flatMap(WordingTest::words))
                .noneMatch(words -> VERDICT.matcher(words).find());
    }

    private static Stream<String> words(Judgement judgement) {
        return Stream.of(
                        Stream.of(judgement.message()),
                        judgement.reasons().stream(),
                        judgement.readings().stream()
                                .map(OfferedReading::reasons)
                                .flatMap(List::stream),
                        judgement.suggestions().stream().map(Suggestion::text))
                .flatMap(words -> words);
    }

    private static Stream<String> words(RuleCard card) {
        return Stream.of(card.title(), card.why(), card.whyItMayBeWrong());
    }
}
