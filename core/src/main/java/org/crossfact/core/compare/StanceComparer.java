package org.crossfact.core.compare;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Stance;

/** Compares words that exclude each other, as "rose" and "fell" do: only answers to one question, said of one time. */
public final class StanceComparer implements Comparer<Stance> {

    /** What fell today may have risen yesterday. */
    private static final int MOST_DAYS = 0;

    @Override
    public Kind<Stance> kind() {
        return Kinds.STANCE;
    }

    /** None: they meet where the sentences of two articles are laid side by side. */
    @Override
    public List<String> keys(Claim<Stance> claim) {
        return List.of();
    }

    /** "Did not rise" is no "fell", so only what is asserted is compared. */
    @Override
    public Optional<Reason> obstacle(Statement<Stance> left, Statement<Stance> right) {
        return left.claim().modality() == right.claim().modality()
                ? Publication.obstacle(left, right, MOST_DAYS)
                : Optional.of(Reason.NOT_ASSERTED);
    }

    @Override
    public Comparison compare(Stance left, Stance right) {
        if (!left.question().equals(right.question())) {
            return Comparison.incomparable(Reason.OTHER_SUBJECT);
        }
        return left.equals(right) ? Comparison.same() : Comparison.different();
    }
}
