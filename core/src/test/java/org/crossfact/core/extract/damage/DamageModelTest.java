package org.crossfact.core.extract.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Span;
import org.crossfact.core.extract.damage.DamageModel.Damaged;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Damages clean dates by the model, decodes them, and counts by kind how often what they said comes back. */
final class DamageModelTest {

    /** "65438+October" is January as often as October, and one date alone does not tell which. */
    private static final String UNDECIDED = "January";

    /** How much of one kind is found, read right at first, right among the readings. */
    private static final class Tally {
        private int rows;
        private int found;
        private int first;
        private int among;
        private final List<String> misses = new ArrayList<>();

        private void add(Damaged damaged, List<List<String>> read) {
            boolean isFirst = read.stream().anyMatch(readings -> readings.indexOf(damaged.value()) == 0);
            boolean isAmong = read.stream().anyMatch(readings -> readings.contains(damaged.value()));
            rows++;
            found += read.isEmpty() ? 0 : 1;
            first += isFirst ? 1 : 0;
            among += isAmong ? 1 : 0;
            if (!isFirst) {
                misses.add(damaged.value() + " read " + read + " in: " + damaged.text());
            }
        }

        private int percent(int part) {
            return part * 100 / rows;
        }
    }

    @TestFactory
    List<DynamicTest> whatTheModelDamagesIsFoundAndReadRight() {
        Map<String, Tally> kinds = new TreeMap<>();
        for (Damaged damaged : DamageModel.all()) {
            kinds.computeIfAbsent(damaged.kind(), unseen -> new Tally()).add(damaged, readings(damaged));
        }
        assertThat(kinds).hasSizeGreaterThan(40);
        return kinds.entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> check(kind.getKey(), kind.getValue())))
                .toList();
    }

    private static void check(String kind, Tally tally) {
        List<String> shown = tally.misses.stream().limit(5).toList();
        assertThat(tally.percent(tally.found)).as("found, of 100; %s", shown).isGreaterThanOrEqualTo(95);
        assertThat(tally.percent(tally.among)).as("among, of 100; %s", shown).isGreaterThanOrEqualTo(97);
        if (!kind.equals(UNDECIDED)) {
            assertThat(tally.percent(tally.first))
                    .as("first, of 100; %s", shown)
                    .isGreaterThanOrEqualTo(90);
        }
    }

    private static List<List<String>> readings(Damaged damaged) {
        Span printed = new Span(damaged.start(), damaged.end());
        return Samples.damaged(Samples.undated(damaged.text())).stream()
                .filter(claim -> claim.span().overlaps(printed))
                .map(DamageModelTest::readings)
                .toList();
    }

    /** Values without their units. */
    private static <V> List<String> readings(Claim<V> claim) {
        return claim.readings().stream()
                .map(reading -> claim.kind().codec().text(reading.value()))
                .map(text -> text.split("[ %]", 2)[0])
                .toList();
    }
}
