package org.crossfact.rules.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** A story told day by day does not jump ten or a hundred years and back. */
public final class CenturySlip implements ArticleRule<CenturySlip.Step> {

    private static final RuleCard CARD = RuleCard.of(
            "dates/century-slip",
            Severity.WARNING,
            "A date jumps years away from its story and back",
            "'12 March 2019 … 14 March 2009 … 15 March 2019': one digit of the year is wrong, and the date is clean.",
            "The story may look back at an event whose day lies between the other two by chance.");

    /** Days told one after another lie this near, in days. */
    private static final int LONGEST_STEP = 45;

    private static final int CENTURY = 100;

    /** Characters between a length of years and the day that it leads to: "ten years after that of 14 March 2005". */
    private static final int LOOKING_BACK = 40;

    /** Characters; farther apart, dates are not of one story. */
    private static final int FARTHEST = 600;

    /** Three days told one after another. */
    record Step(Claim<When> before, Claim<When> claim, Claim<When> behind) {

        private LocalDate start() {
            return day(before);
        }

        private LocalDate end() {
            return day(behind);
        }

        /** The day in the year of its neighbours, where it lies between them and its year is far off. */
        private Optional<LocalDate> repaired() {
            boolean story = !end().isBefore(start()) && !end().isAfter(start().plusDays(LONGEST_STEP));
            return story
                            && start().getYear() == end().getYear()
                            && isSlip(day(claim).getYear(), start().getYear())
                    ? Optional.of(day(claim).withYear(start().getYear()))
                            .filter(day -> day.isAfter(start()) && day.isBefore(end()))
                    : Optional.empty();
        }
    }

    /** Whether the years differ in a single digit that is not the last, in their century, or in the order of their digits. */
    private static boolean isSlip(int year, int other) {
        int difference = Math.abs(year - other);
        int digit = difference % 1000 == 0 ? 1000 : difference % 100 == 0 ? 100 : 10;
        boolean oneDigit = difference % 10 == 0 && year / (digit * 10) == other / (digit * 10);
        return difference > 1
                && (oneDigit || difference == CENTURY || sorted(year).equals(sorted(other)));
    }

    private static List<Integer> sorted(int year) {
        return String.valueOf(year).chars().boxed().sorted().toList();
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Step> subjects(FactSheet sheet) {
        List<Claim<When>> days = new ArrayList<>(
                sheet.claims(Kinds.DATE).filter(CenturySlip::isDayOfStory).toList());
        List<Claim<When>> years =
                sheet.claims(Kinds.DATE).filter(CenturySlip::countsYears).toList();
        return IntStream.range(1, Math.max(1, days.size() - 1))
                .filter(i ->
                        days.get(i + 1).span().start() - days.get(i - 1).span().end() <= FARTHEST)
                .filter(i -> years.stream().noneMatch(length -> leadsTo(length, days.get(i))))
                .mapToObj(i -> new Step(days.get(i - 1), days.get(i), days.get(i + 1)));
    }

    private static boolean countsYears(Claim<When> claim) {
        return claim.value()
                .filter(when -> when.date() instanceof Duration || when.date() instanceof Undated)
                .filter(when -> when.timex().endsWith("Y") || when.timex().endsWith("DE"))
                .isPresent();
    }

    private static boolean leadsTo(Claim<When> length, Claim<When> day) {
        int gap = day.span().start() - length.span().end();
        return gap >= 0 && gap <= LOOKING_BACK;
    }

    private static boolean isDayOfStory(Claim<When> claim) {
        return claim.zone() == Zone.BODY
                && claim.isDecided()
                && !claim.isFlawed()
                && claim.readings().get(0).value().stated().contains(DatePart.YEAR)
                && claim.readings()
                        .get(0)
                        .value()
                        .single()
                        .flatMap(PartialDate::toLocalDate)
                        .isPresent();
    }

    private static LocalDate day(Claim<When> claim) {
        return claim.readings()
                .get(0)
                .value()
                .single()
                .flatMap(PartialDate::toLocalDate)
                .orElseThrow();
    }

    @Override
    public Optional<Judgement> judge(Step step) {
        return step.repaired().map(day -> {
            String words = DateInWords.of(
                    When.stated(PartialDate.of(day)), step.claim().quote());
            String message = "The story goes from " + DateInWords.of(step.start()) + " to " + DateInWords.of(step.end())
                    + ", and this day between lies in " + day(step.claim()).getYear() + "; it may say " + words;
            return Judgement.of(
                            message,
                            Confidence.MEDIUM,
                            List.of(
                                    Evidences.of(step.claim()),
                                    Evidences.of(step.before()),
                                    Evidences.of(step.behind())))
                    .withReadings(List.of(new OfferedReading(
                            day.toString(), List.of("it lies between the days told before and behind"))))
                    .withSuggestions(List.of(Suggestion.of(words)));
        });
    }
}
