package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/** Counts how comparisons ended, by rule, agreement and reason. */
final class Tally {

    private record Line(RuleId rule, Agreement agreement, Reason reason) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            int byRule = rule.compareTo(other.rule);
            int byAgreement = byRule != 0 ? byRule : agreement.compareTo(other.agreement);
            return byAgreement != 0 ? byAgreement : reason.compareTo(other.reason);
        }
    }

    private final Map<Line, LongAdder> counts = new ConcurrentSkipListMap<>();

    void add(RuleId rule, Comparison verdict) {
        add(rule, verdict, 1);
    }

    /** Takes so many comparisons that ended alike. */
    void add(RuleId rule, Comparison verdict, long times) {
        if (times > 0) {
            counts.computeIfAbsent(new Line(rule, verdict.agreement(), verdict.reason()), unseen -> new LongAdder())
                    .add(times);
        }
    }

    List<VerdictCount> counts() {
        List<VerdictCount> all = new ArrayList<>();
        counts.forEach(
                (line, count) -> all.add(new VerdictCount(line.rule(), line.agreement(), line.reason(), count.sum())));
        return all;
    }
}
