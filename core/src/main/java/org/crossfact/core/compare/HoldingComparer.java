package org.crossfact.core.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.Reason;

/**
 * Compares who holds an office. Statements meet on surname and office; other holders of the same office come to other
 * meetings and are not seen here, so nearness in time and what is known of its history keep two terms apart.
 */
public final class HoldingComparer implements Comparer<Holding> {

    private final NameComparer names = new NameComparer();
    private final HolderHistory history;

    public HoldingComparer() {
        this(HolderHistory.UNKNOWN);
    }

    public HoldingComparer(HolderHistory history) {
        this.history = history;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    /** The bones of the surname with the office, and with office and body where a body is told. */
    @Override
    public List<String> keys(Claim<Holding> claim) {
        return claim.value().map(HoldingComparer::keys).orElse(List.of());
    }

    private static List<String> keys(Holding holding) {
        String surname = NameSpelling.skeleton(holding.person().family());
        if (surname.isEmpty()) {
            return List.of();
        }
        String office = surname + "|" + holding.role();
        return holding.of().isEmpty() ? List.of(office) : List.of(office, office + "|" + holding.of());
    }

    @Override
    public Optional<Reason> obstacle(Statement<Holding> left, Statement<Holding> right) {
        Optional<Holding> one = left.claim().value();
        Optional<Holding> other = right.claim().value();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Reason.UNDECIDED);
        }
        if (isUnsaid(left.claim()) || isUnsaid(right.claim())) {
            return Optional.of(Reason.NOT_ASSERTED);
        }
        if (!isOneOffice(left, right)) {
            return Optional.of(Reason.OTHER_SUBJECT);
        }
        if (tellsKin(left.claim()) || tellsKin(right.claim()) || !canBeOnePerson(one.get(), other.get())) {
            return Optional.of(Reason.OTHER_PERSON);
        }
        if (!OfficesOfSeveral.tie(left, right)
                && names.compare(one.get().person(), other.get().person()).agreement() == Agreement.DIFFERENT) {
            return Optional.of(Reason.OTHER_PERSON);
        }
        return HoldingTime.obstacle(left, right).or(() -> otherHolder(left, right));
    }

    /** Two terms of one surname with somebody else's between them are those of two holders, however near they lie. */
    private Optional<Reason> otherHolder(Statement<Holding> left, Statement<Holding> right) {
        Holding office = office(left, right);
        return HoldingTime.of(left)
                .flatMap(one -> HoldingTime.of(right)
                        .filter(other -> history.otherHolderBetween(
                                office, earlier(one.to(), other.to()), later(one.from(), other.from()))))
                .map(between -> Reason.OTHER_TIME);
    }

    /** The statement that names the body. */
    private static Holding office(Statement<Holding> left, Statement<Holding> right) {
        Holding one = left.claim().value().orElseThrow();
        return one.of().isEmpty() ? right.claim().value().orElseThrow() : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** "He is not the mayor" tells no mayor; but "Mayor X will not come" does. */
    private static boolean isUnsaid(Claim<Holding> claim) {
        return claim.recogniser().equals(HoldingMarks.STATED_BY) && claim.modality() != Modality.ASSERTED;
    }

    /** A frequent surname with an office of no told body may be anybody's in another article, unless the given names are nearly one. */
    private static boolean isOneOffice(Statement<Holding> left, Statement<Holding> right) {
        Holding one = left.claim().value().orElseThrow();
        Holding other = right.claim().value().orElseThrow();
        boolean vague = one.of().isEmpty() || other.of().isEmpty();
        return one.role().equals(other.role())
                && OrganisationNames.agree(one.of(), other.of())
                && (!vague
                        || left.claim().article().equals(right.claim().article())
                        || !NameComparer.isFrequent(one.person().family())
                        || (NameSlips.areGivenNamesASlipApart(one.person(), other.person())
                                && HoldingTime.areOfOneWeek(left, right)));
    }

    /** The subject's words are those of kinship: the sentence has two persons of one surname in play. */
    private static boolean tellsKin(Claim<Holding> claim) {
        return !claim.about().words().isEmpty();
    }

    private boolean canBeOnePerson(Holding one, Holding other) {
        return names.compare(one.person(), other.person()).agreement() != Agreement.INCOMPARABLE;
    }

    @Override
    public Optional<EntityMention> entity(Claim<Holding> claim) {
        return claim.value()
                .flatMap(held -> MentionComparer.entity(
                        held.person(),
                        claim.quote(),
                        OfficeLabel.of(held),
                        held.state().label(),
                        HoldingTime.tellsTime(claim)));
    }

    /** Where an office has several holders, or had one after another, only readings of one name tie two names together. */
    @Override
    public Comparison compare(Holding left, Holding right) {
        Comparison comparison = names.compare(left.person(), right.person());
        return comparison.agreement() == Agreement.DIFFERENT && mayBeTwoPersons(left, right)
                ? Comparison.incomparable(Reason.OTHER_PERSON)
                : comparison;
    }

    /** One who holds an office, one who stands in and one who is yet to take it are as many persons. */
    private static boolean mayBeTwoPersons(Holding left, Holding right) {
        return OfficesOfSeveral.mayBeTwoPersons(left, right)
                || left.state() != right.state()
                || left.state() == Holding.State.FORMER;
    }
}
