package org.crossfact.rules.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** All that tells when one article was first published must tell the same day, and no change comes before it. */
public final class PublicationDate implements TextRule<PublicationDate.Pair> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/publication-date",
            Severity.WARNING,
            "The article tells two publication dates",
            "Readers, and every date without a year, depend on when the article was published.",
            "The article may have been published twice, or one of the dates may be that of an event.");

    /** Stories are filed and printed on neighbouring days. */
    private static final int NEXT_DAY = 1;

    /** What a date line names is the day of the report, which may wait over a weekend. */
    private static final int OVER_THE_WEEKEND = 4;

    /**
     * Two statements of one page that exclude each other.
     *
     * @param wrong the one that stands in the text; the weaker where both do
     */
    record Pair(Page page, PublicationStatement wrong, Span place, PublicationStatement other) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Pair> subjects(Page page) {
        List<PublicationStatement> told = page.published().statements();
        return told.stream().filter(one -> one.standing().isOfFirstPublication()).findFirst().stream()
                .flatMap(best ->
                        told.stream().filter(other -> !other.equals(best)).flatMap(other -> pair(page, best, other)))
                .limit(1);
    }

    private static Stream<Pair> pair(Page page, PublicationStatement best, PublicationStatement other) {
        boolean exclude = days(best, other)
                .filter(days -> other.standing().isOfFirstPublication()
                        ? Math.abs(days) > tolerance(best, other)
                        : other.standing() == PublicationStanding.UPDATED && days < -NEXT_DAY)
                .isPresent();
        return !exclude ? Stream.empty() : other.evidence().map(place -> new Pair(page, other, place, best)).stream();
    }

    /** How many days the other date lies behind the best one. */
    private static Optional<Long> days(PublicationStatement best, PublicationStatement other) {
        Optional<LocalDate> from = best.date().toLocalDate();
        return from.flatMap(day -> other.date().toLocalDate().map(to -> ChronoUnit.DAYS.between(day, to)));
    }

    private static int tolerance(PublicationStatement best, PublicationStatement other) {
        boolean dateLine =
                best.standing() == PublicationStanding.DATELINE || other.standing() == PublicationStanding.DATELINE;
        return dateLine ? OVER_THE_WEEKEND : NEXT_DAY;
    }

    @Override
    public Optional<Judgement> judge(Pair pair) {
        Evidence place = Evidences.of(pair.page(), pair.place());
        String wrong = inWords(pair.wrong().date(), place.quote());
        String other = inWords(pair.other().date(), place.quote());
        boolean change = pair.wrong().standing() == PublicationStanding.UPDATED;
        String message = change
                ? "The article says it was changed on " + wrong + ", before it was published on " + other
                : "The article is dated " + wrong + " here and " + other + " elsewhere";
        return Optional.of(Judgement.of(message, Confidence.MEDIUM, evidence(pair, place))
                .withReasons(List.of(
                        wrong + ": " + pair.wrong().why(),
                        other + ": " + pair.other().why())));
    }

    private static List<Evidence> evidence(Pair pair, Evidence place) {
        return Stream.concat(
                        Stream.of(place), pair.other().evidence().stream().map(span -> Evidences.of(pair.page(), span)))
                .toList();
    }

    private static String inWords(PartialDate date, String printed) {
        return DateInWords.of(When.stated(date), printed);
    }
}
