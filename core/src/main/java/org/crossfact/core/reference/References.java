package org.crossfact.core.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.HolderHistory;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.compare.HoldingTime;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;

/**
 * What all reference packs of a run attest, by office. They never contradict each other: a statement that one of their
 * terms bears out stands.
 */
public final class References implements HolderHistory {

    /** No packs: nothing is attested. */
    public static final References NONE = new References(List.of());

    /** Reports lag behind a change of office, and announce it beforehand. */
    private static final int GRACE_DAYS = 45;

    private final NameComparer names = new NameComparer();
    private final Map<String, List<Term>> byOffice = new HashMap<>();

    public References(List<Term> terms) {
        for (Term term : terms) {
            if (!term.holding().of().isEmpty()) {
                byOffice.computeIfAbsent(term.holding().office(), unseen -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    /**
     * The terms that were running when a statement says that somebody else held the office; none when it is borne out, or
     * when too little is told or known. Another given name or a slip in the surname is enough; for another surname the sentence
     * must tell the month, since articles call those of other days by their office too.
     */
    public List<Term> contradicting(Statement<Holding> told) {
        Holding holding = told.claim().value().orElse(null);
        if (holding == null || !isPlain(told.claim(), holding)) {
            return List.of();
        }
        List<Term> terms = byOffice.getOrDefault(holding.office(), List.of());
        Optional<HoldingTime> time = terms.isEmpty() ? Optional.empty() : HoldingTime.of(told);
        return time.map(when -> contradicting(told, holding.person(), terms, when))
                .orElse(List.of());
    }

    private static boolean isPlain(Claim<Holding> claim, Holding holding) {
        boolean asserted = !claim.recogniser().equals(HoldingMarks.STATED_BY) || claim.modality() == Modality.ASSERTED;
        return asserted
                && holding.state() == Holding.State.CURRENT
                && !holding.person().given().isEmpty()
                && claim.about().words().isEmpty();
    }

    private List<Term> contradicting(Statement<Holding> told, PersonName person, List<Term> terms, HoldingTime when) {
        boolean dated = told.claim().at().filter(PartialDate::hasMonth).isPresent();
        LocalDate from = dated ? when.from().minusDays(GRACE_DAYS) : LocalDate.MIN;
        LocalDate to = when.to().plusDays(GRACE_DAYS);
        Optional<HoldingTime> written = HoldingTime.ofWriting(told);
        boolean borneOut = terms.stream()
                .filter(term -> term.mayTouch(from, to)
                        || written.filter(day -> term.mayTouch(day.from(), day.to()))
                                .isPresent())
                .anyMatch(term -> isOf(term, person));
        if (borneOut) {
            return List.of();
        }
        return terms.stream()
                .filter(term -> term.covers(when.from(), when.to()))
                .filter(term -> dated || sharesSurname(term, person) || isMisspelt(term, person))
                .toList();
    }

    private boolean isOf(Term term, PersonName person) {
        return !isMisspelt(term, person)
                && term.names().stream()
                        .map(name -> names.compare(name, person))
                        .anyMatch(References::isOne);
    }

    private static boolean isOne(Comparison comparison) {
        return comparison.agreement() == Agreement.SAME
                || (comparison.agreement() == Agreement.COMPATIBLE && comparison.reason() != Reason.MISREAD);
    }

    private boolean sharesSurname(Term term, PersonName person) {
        return term.names().stream()
                .map(name -> names.compare(name, person).agreement())
                .anyMatch(agreement -> agreement != Agreement.INCOMPARABLE);
    }

    private static boolean isMisspelt(Term term, PersonName person) {
        return term.names().stream()
                .anyMatch(name -> NameSlips.inSurname(name, person) || NameSlips.inGivenName(name, person));
    }

    @Override
    public boolean otherHolderBetween(Holding holding, LocalDate from, LocalDate to) {
        return byOffice.getOrDefault(holding.office(), List.of()).stream()
                .filter(term -> term.begun().isAfter(from) && term.ending().isBefore(to))
                .anyMatch(term -> !sharesSurname(term, holding.person()));
    }
}
