package org.crossfact.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A weekday written beside a full date must be that date's weekday. */
public final class WeekdayMatchesDate implements ArticleRule<Claim<When>> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/weekday-matches-date",
            Severity.ERROR,
            "Weekday does not match the date",
            "Either the weekday or the date is wrong, and a reader may miss the event.",
            "The date may follow another calendar, or the weekday may belong to the words that follow.");

    /** Slips in the day are small; a date farther off than this is no repair. */
    private static final int FARTHEST_REPAIR = 3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Claim<When>> subjects(FactSheet sheet) {
        return sheet.claims(Kinds.DATE)
                .filter(claim -> !claim.isFlawed()
                        && claim.isDecided()
                        && claim.readings().get(0).value().weekday().isPresent()
                        && day(claim).isPresent());
    }

    @Override
    public Optional<Judgement> judge(Claim<When> claim) {
        LocalDate date = day(claim).orElseThrow();
        DayOfWeek written = claim.readings().get(0).value().weekday().orElseThrow();
        DayOfWeek real = date.getDayOfWeek();
        boolean yearStated = claim.readings().get(0).value().stated().contains(DatePart.YEAR);
        if (written == real || (!yearStated && fitsInAYearBeside(date, written))) {
            return Optional.empty();
        }
        Evidence place = Evidences.of(claim);
        List<OfferedReading> readings = new ArrayList<>();
        readings.add(new OfferedReading(date.toString(), List.of("the date is right: it was a " + name(real))));
        nearestDay(date, written)
                .ifPresent(day -> readings.add(new OfferedReading(
                        day.toString(), List.of("the weekday is right: the nearest " + name(written)))));
        String message = inWords(date, claim.quote()) + " is a " + name(real) + ", the text says " + name(written);
        return Optional.of(Judgement.of(message, yearStated ? Confidence.HIGH : Confidence.MEDIUM, List.of(place))
                .withReadings(readings)
                .withSuggestions(repairs(date, written, claim.quote())));
    }

    /** Where the year is only implied, the words may speak of the last or the next one. */
    private static boolean fitsInAYearBeside(LocalDate date, DayOfWeek written) {
        return date.minusYears(1).getDayOfWeek() == written || date.plusYears(1).getDayOfWeek() == written;
    }

    private static List<Suggestion> repairs(LocalDate date, DayOfWeek written, String printed) {
        List<Suggestion> repairs = new ArrayList<>();
        repairs.add(Suggestion.of(name(date.getDayOfWeek()) + ", " + inWords(date, printed)));
        nearestDay(date, written)
                .ifPresent(day -> repairs.add(Suggestion.of(name(written) + ", " + inWords(day, printed))));
        return repairs;
    }

    private static Optional<LocalDate> nearestDay(LocalDate date, DayOfWeek weekday) {
        for (int distance = 1; distance <= FARTHEST_REPAIR; distance++) {
            if (date.minusDays(distance).getDayOfWeek() == weekday) {
                return Optional.of(date.minusDays(distance));
            }
            if (date.plusDays(distance).getDayOfWeek() == weekday) {
                return Optional.of(date.plusDays(distance));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Claim<When> claim) {
        return claim.readings().get(0).value().single().flatMap(PartialDate::toLocalDate);
    }

    private static String inWords(LocalDate date, String printed) {
        return DateInWords.of(When.stated(PartialDate.of(date)), printed);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
