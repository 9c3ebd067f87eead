package org.crossfact.core.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Unit;

/** Compares figures: only of one subject, in one family of units, of one status and at one time. */
public final class FigureComparer implements Comparer<Figure> {

    private static final int MOST_KEYS = 4;

    @Override
    public Kind<Figure> kind() {
        return Kinds.FIGURE;
    }

    @Override
    public List<String> keys(Claim<Figure> claim) {
        Optional<Figure> figure = claim.value();
        Subject about = claim.about();
        String anchor = about.head().isEmpty() ? about.measure() : about.head();
        if (figure.isEmpty() || figure.get().unit().family() == Unit.Family.NONE || anchor.isEmpty()) {
            return List.of();
        }
        String dimension = FigureScale.dimension(figure.get().unit());
        Set<String> keys = new LinkedHashSet<>();
        if (!about.head().isEmpty() && !about.measure().isEmpty()) {
            keys.add(String.join("|", dimension, about.head(), about.measure()));
        }
        partners(about).forEach(partner -> keys.add(String.join("|", dimension, anchor, partner)));
        return keys.stream().limit(MOST_KEYS).sorted().toList();
    }

    private static Stream<String> partners(Subject about) {
        Stream<String> names = Stream.concat(Stream.of(about.place().split("; ")), about.participants().stream());
        Stream<String> others = Stream.concat(Stream.of(about.scope().split("; ")), about.words().stream());
        return Stream.concat(names, others).filter(partner -> !partner.isEmpty());
    }

    @Override
    public Optional<Reason> obstacle(Statement<Figure> left, Statement<Figure> right, Company<Figure> company) {
        if (left.claim().article().equals(right.claim().article())) {
            return Optional.of(Reason.SAME_ORIGIN);
        }
        Optional<Reason> own = between(left, right);
        if (own.isPresent()) {
            return own;
        }
        boolean backed = agreesElsewhere(left, right, company) || agreesElsewhere(right, left, company);
        return backed ? Optional.of(Reason.OTHER_SUBJECT) : Optional.empty();
    }

    private static Optional<Reason> between(Statement<Figure> left, Statement<Figure> right) {
        if (!isStated(left.claim()) || !isStated(right.claim())) {
            return Optional.of(Reason.NOT_ASSERTED);
        }
        if (isLooseCount(left.claim()) || isLooseCount(right.claim())) {
            return Optional.of(Reason.OTHER_SUBJECT);
        }
        boolean oneStory = left.from().sharesStoryWith(right.from());
        Optional<Reason> subject =
                new FigureSubjectMatch(left.claim().about(), right.claim().about(), oneStory).obstacle();
        return subject.isPresent() ? subject : FigureTiming.obstacle(left, right);
    }

    /** A plan may be compared with a plan: the subject's status keeps it from facts. */
    private static boolean isStated(Claim<Figure> claim) {
        return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.PLANNED;
    }

    /** "Six parts" of which nothing is said may be any six. */
    private static boolean isLooseCount(Claim<Figure> claim) {
        boolean count = claim.value()
                .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                .isPresent();
        return count && claim.about().measure().isEmpty();
    }

    /**
     * Whether the article of {@code other} also states what {@code one} states: then its two figures are of two things
     * that their words do not tell apart.
     */
    private static boolean agreesElsewhere(Statement<Figure> one, Statement<Figure> other, Company<Figure> company) {
        return !agree(one, other) && company.besides(other).anyMatch(third -> agree(one, third));
    }

    private static boolean agree(Statement<Figure> one, Statement<Figure> other) {
        Optional<Figure> left = one.claim().value();
        Optional<Figure> right = other.claim().value();
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        Agreement agreement = FigureAgreement.between(left.get(), right.get()).agreement();
        return agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE;
    }

    @Override
    public Comparison compare(Figure left, Figure right) {
        return FigureAgreement.between(left, right);
    }
}
