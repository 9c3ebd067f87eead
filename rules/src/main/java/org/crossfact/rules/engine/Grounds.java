package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Trail;
import org.crossfact.rules.api.Meeting;

/**
 * What a rule had before it when it judged; kept only when a trail is asked for.
 *
 * @param key the key on which claims met; empty in one article
 * @param statements the claims
 */
record Grounds(String key, List<Statement<?>> statements) {

    /** More pairs than these tell nobody anything. */
    private static final int MOST_COMPARED = 6;

    static final Grounds NONE = new Grounds("", List.of());

    static Grounds of(FactSheet sheet) {
        return new Grounds(
                "",
                sheet.claims().stream()
                        .<Statement<?>>map(claim -> new Statement<>(claim, sheet.from()))
                        .toList());
    }

    static <V> Grounds of(Meeting<V> meeting) {
        return new Grounds(meeting.key(), List.copyOf(meeting.statements()));
    }

    /** How a finding came about on these grounds. */
    Trail trail(Finding finding, Gate gate) {
        List<Statement<?>> quoted = finding.judgement().evidence().stream()
                .flatMap(evidence -> quotedBy(evidence).stream())
                .distinct()
                .toList();
        List<Trail.Compared> compared = new ArrayList<>();
        for (int i = 0; i < Math.min(quoted.size(), MOST_COMPARED); i++) {
            for (int j = i + 1; j < Math.min(quoted.size(), MOST_COMPARED) && !key.isEmpty(); j++) {
                compare(quoted, i, j, gate).ifPresent(compared::add);
            }
        }
        return new Trail(finding, quoted, key, key.isEmpty() ? List.of() : statements, compared);
    }

    /** The claim of exactly these words, else those that overlap them. */
    private List<Statement<?>> quotedBy(Evidence evidence) {
        List<Statement<?>> near = statements.stream()
                .filter(one -> one.claim().article().equals(evidence.article())
                        && one.claim().span().overlaps(evidence.span()))
                .toList();
        List<Statement<?>> same = near.stream()
                .filter(one -> one.claim().span().equals(evidence.span()))
                .toList();
        return same.isEmpty() ? near : same;
    }

    private static Optional<Trail.Compared> compare(List<Statement<?>> quoted, int i, int j, Gate gate) {
        return compare(quoted, i, j, quoted.get(i).claim().kind(), gate);
    }

    private static <V> Optional<Trail.Compared> compare(
            List<Statement<?>> quoted, int i, int j, Kind<V> kind, Gate gate) {
        Optional<Claim<V>> left = quoted.get(i).claim().as(kind);
        Optional<Claim<V>> right = quoted.get(j).claim().as(kind);
        if (left.isEmpty() || right.isEmpty() || gate.comparer(kind).isEmpty()) {
            return Optional.empty();
        }
        Statement<V> one = new Statement<>(left.get(), quoted.get(i).from());
        Statement<V> other = new Statement<>(right.get(), quoted.get(j).from());
        return Optional.of(new Trail.Compared(i, j, gate.compare(one, other)));
    }
}
