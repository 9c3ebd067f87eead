package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.compare.FigureComparer;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;

/**
 * Two figures of one article that may be of one thing.
 *
 * @param first the one that stands first
 * @param second the one that stands behind it
 */
record Repeated(Claim<Figure> first, Claim<Figure> second) {

    private static final FigureComparer COMPARER = new FigureComparer();
    private static final Lexicon HAPPENS_ONCE = Lexicon.load(Repeated.class, "happens-once.txt");
    /** Figures that stand closer together are set against each other in one sentence. */
    private static final int NEAREST = 160;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** A single digit before "million" comes again by chance. */
    private static final int TELLING_DIGITS = 2;

    /**
     * Whether both are certainly told of one subject at one time.
     *
     * @param published when the article was; without it days of the week are not read, and two events look like one
     */
    boolean isOfOneThing(Optional<PartialDate> published) {
        boolean headline = first.zone() == Zone.HEADLINE;
        return isAlike()
                && (headline ? isOfHeadline() : isApart() && isOfOneSubject())
                && (headline || published.filter(this::isNews).isPresent());
    }

    /** What is told once with a time and once without is of the year in which it is told. */
    private boolean isNews(PartialDate published) {
        boolean both = first.at().isPresent() == second.at().isPresent();
        return both
                || first.at()
                        .or(second::at)
                        .filter(at -> at.year() == published.year())
                        .isPresent();
    }

    /** Nothing that both tell differs: neither modality nor status, edition, scope and time. */
    private boolean isAlike() {
        Subject one = first.about();
        Subject other = second.about();
        return first.modality() == second.modality()
                && second.zone() != Zone.HEADLINE
                && one.status().equals(other.status())
                && one.edition().equals(other.edition())
                && one.scopes().equals(other.scopes())
                && isOfOneTime(first.at(), second.at());
    }

    private static boolean isOfOneTime(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty() || one.get().agreesWith(other.get());
    }

    private boolean isApart() {
        return second.span().start() - first.span().end() > NEAREST;
    }

    private boolean isOfHeadline() {
        Subject one = first.about();
        Subject other = second.about();
        boolean sameHead = one.head().equals(other.head());
        boolean head = one.head().isEmpty() || other.head().isEmpty() || sameHead;
        boolean level = one.measure().endsWith(" to") && sameHead && !one.head().isEmpty();
        return head && one.measure().equals(other.measure()) && (level || isOnce(one)) && shared() > 0;
    }

    private static boolean isOnce(Subject about) {
        return HAPPENS_ONCE.contains(about.measure());
    }

    private boolean isOfOneSubject() {
        Subject one = first.about();
        Subject other = second.about();
        boolean head = !one.head().isEmpty() && one.head().equals(other.head());
        boolean measure = isOnce(one) && one.measure().equals(other.measure());
        boolean names = told(other).containsAll(names(one)) || told(one).containsAll(names(other));
        int more = Math.max(one.words().size(), other.words().size());
        return head && measure && names && shared() > 1 && sharedWords() * 2 >= more;
    }

    /** How many names and other words both subjects tell. */
    private long shared() {
        Set<String> words = told(first.about());
        return told(second.about()).stream().filter(words::contains).count();
    }

    private long sharedWords() {
        Set<String> words = new HashSet<>(first.about().words());
        return second.about().words().stream().filter(words::contains).count();
    }

    private static Set<String> told(Subject about) {
        Set<String> words = names(about);
        words.addAll(about.words());
        return words;
    }

    private static Set<String> names(Subject about) {
        return Stream.concat(about.participants().stream(), about.places().stream())
                .flatMap(name -> Stream.of(name.split(" +", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    boolean differ() {
        return COMPARER.compare(value(first), value(second)).agreement() == Agreement.DIFFERENT;
    }

    /** Whether both are the same digits a thousand or ten times apart, of subjects that have something in common. */
    boolean isSlipOfScale() {
        Figure one = value(first);
        Figure other = value(second);
        if (one.amount().signum() <= 0
                || other.amount().signum() <= 0
                || !one.unit().equals(other.unit())) {
            return false;
        }
        BigDecimal ratio =
                one.amount().max(other.amount()).divide(one.amount().min(other.amount()), MathContext.DECIMAL64);
        boolean head = !first.about().head().isEmpty()
                && first.about().head().equals(second.about().head());
        boolean thousand = ratio.compareTo(THOUSAND) == 0 && one.amount().precision() >= TELLING_DIGITS;
        // a figure in units of ten thousand that was taken for thousands
        boolean ten = ratio.compareTo(BigDecimal.TEN) == 0 && one.amount().precision() > TELLING_DIGITS && head;
        return first.about().scopes().equals(second.about().scopes())
                && ((thousand && (head || shared() > 0)) || (ten && shared() > 1));
    }

    static Figure value(Claim<Figure> claim) {
        return claim.value().orElseThrow();
    }
}
