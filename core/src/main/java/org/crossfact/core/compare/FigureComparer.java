package org.crossfact.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;

/** Compares figures: only of one subject, in one family of units, of one status and at one time. */
public final class FigureComparer implements Comparer<Figure> {

    /** What a thing is held to says nothing of what it is. */
    private static final Set<String> LIMITS = Set.of("cap", "target", "budget", "former", "denied");

    @Override
    public Kind<Figure> kind() {
        return Kinds.FIGURE;
    }

    /** None: figures are compared where the sentences of two articles are laid side by side. */
    @Override
    public List<String> keys(Claim<Figure> claim) {
        return List.of();
    }

    /** Words that are the same leave open whether both are facts, of one period and of one time. */
    @Override
    public Optional<Reason> obstacle(Statement<Figure> left, Statement<Figure> right) {
        return otherStatus(left, right).or(() -> FigureTiming.obstacle(left, right));
    }

    @Override
    public Optional<Reason> obstacleInEvent(Statement<Figure> left, Statement<Figure> right, boolean atOnce) {
        return otherStatus(left, right).or(() -> FigureTiming.obstacleInEvent(left, right, atOnce));
    }

    private static Optional<Reason> otherStatus(Statement<Figure> left, Statement<Figure> right) {
        if (!isStated(left.claim()) || !isStated(right.claim())) {
            return Optional.of(Reason.NOT_ASSERTED);
        }
        Subject one = left.claim().about();
        Subject other = right.claim().about();
        return isLimit(one) != isLimit(other) ? Optional.of(Reason.OTHER_STATUS) : Optional.empty();
    }

    private static boolean isLimit(Subject about) {
        return LIMITS.contains(about.status());
    }

    /** A plan may be compared with a plan: the subject's status keeps it from facts. */
    private static boolean isStated(Claim<Figure> claim) {
        return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.PLANNED;
    }

    @Override
    public Comparison compare(Figure left, Figure right) {
        return FigureAgreement.between(left, right);
    }
}
