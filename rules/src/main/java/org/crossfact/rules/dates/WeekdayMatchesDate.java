package org.crossfact.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
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
public final class WeekdayMatchesDate implements ArticleRule<WeekdayMatchesDate.Dated> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/weekday-matches-date",
            Severity.ERROR,
            "Weekday does not match the date",
            "Either the weekday or the date is wrong, and a reader may miss the event.",
            "The date may follow another calendar, or the weekday may belong to the words that follow.");

    /** Slips in the day are small; a date farther off than this is no repair. */
    private static final int FARTHEST_REPAIR = 3;

    /** Nobody tells the weekday of a day eight months off without its year. */
    private static final int FARTHEST_WITHOUT_YEAR = 240;

    /**
     * A date with the weekday written beside it, and what else its article tells of years.
     *
     * @param claim the date; where day and month can change places it has two readings
     * @param published when the article was published
     * @param years the years that the article names
     */
    record Dated(Claim<When> claim, Optional<LocalDate> published, Set<Integer> years) {

        private DayOfWeek written() {
            return claim.readings().get(0).value().weekday().orElseThrow();
        }

        private boolean fitsSomehow() {
            return days().anyMatch(
                            day -> day.getDayOfWeek() == written() || (!tellsYear(claim) && fitsAnotherYear(day)));
        }

        /** Where the year is only implied, the words may speak of a neighbouring one, or of one that the article names. */
        private boolean fitsAnotherYear(LocalDate day) {
            return Stream.concat(Stream.of(day.getYear() - 1, day.getYear() + 1), years.stream())
                    .map(day::withYear)
                    .filter(other -> other.getDayOfWeek() == written())
                    .anyMatch(other -> years.contains(other.getYear()) || isNear(other));
        }

        private boolean isNear(LocalDate day) {
            return published
                    .filter(from -> Math.abs(ChronoUnit.DAYS.between(from, day)) <= FARTHEST_WITHOUT_YEAR)
                    .isPresent();
        }

        private Stream<LocalDate> days() {
            return claim.readings().stream().flatMap(reading -> day(reading).stream());
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Dated> subjects(FactSheet sheet) {
        Set<Integer> years = sheet.claims(Kinds.DATE)
                .flatMap(claim -> claim.readings().stream())
                .filter(reading -> reading.value().stated().contains(DatePart.YEAR))
                .flatMap(reading -> reading.value().single().stream())
                .map(PartialDate::year)
                .collect(Collectors.toSet());
        Optional<LocalDate> published = sheet.from().published().flatMap(PartialDate::latest);
        return sheet.claims(Kinds.DATE)
                .filter(WeekdayMatchesDate::tellsDayAndWeekday)
                .map(claim -> new Dated(claim, published, years));
    }

    private static boolean tellsDayAndWeekday(Claim<When> claim) {
        boolean readable = !claim.isFlawed() || claim.isFlawed(Flaw.Type.MALFORMED);
        return readable
                && !claim.readings().isEmpty()
                && (claim.isDecided() || tellsYear(claim))
                && claim.readings().stream()
                        .allMatch(reading -> reading.value().weekday().isPresent()
                                && day(reading).isPresent());
    }

    private static boolean tellsYear(Claim<When> claim) {
        return claim.readings().get(0).value().stated().contains(DatePart.YEAR);
    }

    @Override
    public Optional<Judgement> judge(Dated dated) {
        return dated.fitsSomehow() ? Optional.empty() : Optional.of(judgement(dated));
    }

    private static Judgement judgement(Dated dated) {
        Claim<When> claim = dated.claim();
        DayOfWeek written = dated.written();
        Evidence place = Evidences.of(claim);
        List<OfferedReading> readings = new ArrayList<>();
        List<Suggestion> repairs = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (LocalDate date : dated.days().toList()) {
            String real = name(date.getDayOfWeek());
            String printed = inWords(date, claim.quote());
            facts.add(printed + " is a " + real);
            readings.add(new OfferedReading(date.toString(), List.of("the date is right: it was a " + real)));
            repairs.add(Suggestion.of(real + ", " + printed));
            nearestDay(date, written).ifPresent(day -> {
                readings.add(new OfferedReading(
                        day.toString(), List.of("the weekday is right: the nearest " + name(written))));
                repairs.add(Suggestion.of(name(written) + ", " + inWords(day, claim.quote())));
            });
        }
        String message = String.join(" and ", facts) + ", the text says " + name(written);
        return Judgement.of(message, tellsYear(claim) ? Confidence.HIGH : Confidence.MEDIUM, List.of(place))
                .withReadings(readings)
                .withSuggestions(repairs);
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

    private static Optional<LocalDate> day(Reading<When> reading) {
        return reading.value().single().flatMap(PartialDate::toLocalDate);
    }

    private static String inWords(LocalDate date, String printed) {
        return DateInWords.of(When.stated(PartialDate.of(date)), printed);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
