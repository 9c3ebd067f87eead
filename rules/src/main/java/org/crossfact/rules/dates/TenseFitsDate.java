package org.crossfact.rules.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Telling;
import org.crossfact.core.value.Telling.Tense;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** What lies before the day of writing is not told as future, and what lies after it not as past. */
public final class TenseFitsDate implements ArticleRule<TenseFitsDate.Told> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/tense-fits-date",
            Severity.WARNING,
            "Tense does not fit the date",
            "'In June 2022, the league will introduce a cap' in an article of 2024 leaves open whether the year, the tense"
                    + " or the whole paragraph is wrong.",
            "A story may tell history in the future tense, or the article may have been updated later.");

    /** Articles are written ahead and printed late; a month is neither. */
    private static final int MONTHS_OF_GRACE = 1;

    /** Where more than these lie ahead, the publication date is what is wrong. */
    private static final int MOST_AHEAD = 2;

    /**
     * A date with its tense, and the day by which the article was written.
     *
     * @param claim the date with its tense
     * @param written no article is written before it is published, nor before what it tells as past
     * @param witness what tells that day when the publication date is not known
     */
    record Told(Claim<Telling> claim, LocalDate written, Optional<Claim<Telling>> witness) {

        private Telling telling() {
            return claim.value().orElseThrow();
        }

        private boolean isOver() {
            return telling().tense() == Tense.FUTURE
                    && telling()
                            .date()
                            .latest()
                            .filter(day -> day.plusMonths(MONTHS_OF_GRACE).isBefore(written))
                            .isPresent();
        }

        private boolean liesAhead() {
            return telling().tense() == Tense.PAST
                    && telling()
                            .date()
                            .earliest()
                            .filter(day -> day.minusMonths(MONTHS_OF_GRACE).isAfter(written))
                            .isPresent();
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Told> subjects(FactSheet sheet) {
        List<Claim<Telling>> tellings = sheet.claims(Kinds.TELLING)
                .filter(claim -> !claim.isBoilerplate() && claim.value().isPresent())
                .toList();
        Optional<LocalDate> published = sheet.from().published().flatMap(PartialDate::latest);
        if (published.isPresent()) {
            List<Told> told = tellings.stream()
                    .map(claim -> new Told(claim, published.get(), Optional.empty()))
                    .toList();
            boolean misdated = told.stream().filter(Told::liesAhead).count() > MOST_AHEAD;
            return told.stream().filter(one -> !(misdated && one.liesAhead()));
        }
        Optional<Claim<Telling>> witness = tellings.stream()
                .filter(claim -> claim.value().orElseThrow().tense() == Tense.PAST)
                .filter(claim -> earliest(claim).isPresent())
                .max(Comparator.comparing(claim -> earliest(claim).orElseThrow()));
        return witness.stream()
                .flatMap(last -> tellings.stream()
                        .map(claim -> new Told(claim, earliest(last).orElseThrow(), Optional.of(last))));
    }

    private static Optional<LocalDate> earliest(Claim<Telling> claim) {
        return claim.value().orElseThrow().date().earliest();
    }

    @Override
    public Optional<Judgement> judge(Told told) {
        if (!told.isOver() && !told.liesAhead()) {
            return Optional.empty();
        }
        Evidence place = Evidences.of(told.claim());
        Telling telling = told.telling();
        String tense = telling.tense() == Tense.FUTURE ? "future" : "past";
        String written = told.witness()
                .map(last -> "the article tells '" + last.quote() + "' as past")
                .orElse("the article was published on " + DateInWords.of(told.written()));
        String message = "'" + telling.verb() + "' puts " + DateInWords.of(telling.date()) + " in the " + tense
                + ", but " + written;
        List<Evidence> evidence = Stream.concat(Stream.of(place), told.witness().map(Evidences::of).stream())
                .toList();
        return Optional.of(Judgement.of(message, Confidence.MEDIUM, evidence).withSuggestions(repairs(told)));
    }

    /** Either the verb is wrong or the date is. */
    private static List<Suggestion> repairs(Told told) {
        Telling telling = told.telling();
        String when = telling.tense() == Tense.FUTURE ? "if it is still to come" : "if it has happened";
        return Stream.concat(
                        telling.other().stream()
                                .map(verb -> Suggestion.of(told.claim().quote().replace(telling.verb(), verb))),
                        Stream.of(Suggestion.advice("another date, " + when)))
                .toList();
    }
}
