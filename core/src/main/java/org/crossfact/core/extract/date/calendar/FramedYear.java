package org.crossfact.core.extract.date.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Aside;
import org.crossfact.core.extract.date.DayOfReport;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Gives a date the year of the story that it belongs to: the one with which its sentence begins, "In 1994, the siege began
 * on 6 April and ended in July", or that of the date which it follows by some weeks, "sank on 3 May 1998. On 9 June, divers
 * found the wreck". Any other year is a fact by itself: "Walker, born in 1950, died on March 3".
 */
public final class FramedYear implements Refiner {

    /** A date so many days behind another, and no more, goes on from it. */
    private static final int LONGEST_STEP = 75;

    private static final Set<String> STEPS = Set.of("on", "in");
    private static final Set<String> ORIGINS = Set.of("born", "built", "founded", "dated", "opened", "established");

    /** Tokens between a date and the "had" of its sentence. */
    private static final int LONGEST_SUBJECT = 8;

    /** Tokens after which a date is no longer in the reader's mind. */
    private static final int MEMORY = 40;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> refined = new ArrayList<>(finds);
        for (int i = 0; i < refined.size(); i++) {
            refined.set(i, refine(scan, refined, i));
        }
        return refined;
    }

    private static Find<?> refine(Scan scan, List<Find<?>> finds, int index) {
        Optional<Find<When>> date = finds.get(index).as(Kinds.DATE).filter(FramedYear::lacksYear);
        if (date.isEmpty() || DayOfReport.is(scan, date.get()) || isOfAnother(scan, date.get())) {
            return finds.get(index);
        }
        boolean over = Tense.around(scan, date.get().from()) != Tense.FUTURE;
        return frame(scan, finds, index)
                .filter(year -> over && isBeforePublication(scan, year))
                .flatMap(year -> inYear(date.get(), year, "its sentence begins with the year " + year))
                .or(() -> over ? afterStep(scan, finds, index, date.get()) : Optional.empty())
                .orElse(date.get());
    }

    /** In the year of the date right before, which is old, where it lies some weeks behind it. */
    private static Optional<Find<When>> afterStep(Scan scan, List<Find<?>> finds, int index, Find<When> date) {
        Optional<Find<When>> before = index == 0
                ? Optional.empty()
                : finds.get(index - 1)
                        .as(Kinds.DATE)
                        .filter(told -> told.flaw().isEmpty() && told.readings().size() == 1)
                        .filter(told -> date.from() - told.to() <= MEMORY && isStepFrom(scan, told, date));
        Optional<LocalDate> told = before.map(find -> find.readings().get(0).value())
                .flatMap(When::single)
                .filter(day -> day.hasYear() && day.hasMonth())
                .filter(day -> isBeforePublication(scan, day.year() + 1))
                .flatMap(PartialDate::earliest);
        return told.flatMap(first -> inYear(date, first.getYear(), "it follows " + first + ", told right before")
                .filter(find -> isStep(first, find, isBefore(scan, date.to()))));
    }

    /** "Born on 3 May 1950", "the law of 4 May 1998" and asides tell where somebody or something comes from. */
    private static boolean isStepFrom(Scan scan, Find<When> told, Find<When> date) {
        boolean goesOn = scan.sentenceStart(told.from()) != scan.sentenceStart(date.from());
        boolean ofStory = STEPS.contains(scan.token(told.from() - 1).lower())
                && IntStream.range(start(scan, told), told.from())
                        .noneMatch(i -> ORIGINS.contains(scan.token(i).lower()));
        return !Aside.holds(scan, told) && (goesOn || ofStory);
    }

    /** "On 7 September the bank had closed": what had happened by then lies behind the date told before. */
    private static boolean isBefore(Scan scan, int next) {
        return IntStream.range(next, Math.min(scan.sentenceEnd(next - 1), next + LONGEST_SUBJECT))
                .anyMatch(i -> scan.token(i).lower().equals("had") && isParticiple(scan.token(i + 1)));
    }

    private static boolean isParticiple(Token word) {
        return Tense.isPast(word) || word.lower().endsWith("en");
    }

    private static boolean isStep(LocalDate first, Find<When> find, boolean before) {
        return find.readings()
                .get(0)
                .value()
                .date()
                .earliest()
                .map(day -> ChronoUnit.DAYS.between(first, day))
                .filter(days -> days != 0 && days <= LONGEST_STEP && days > (before ? -LONGEST_STEP : 0))
                .isPresent();
    }

    /** Where the sentence begins, or what the reader remembers of it. */
    private static int start(Scan scan, Find<?> find) {
        return Math.max(scan.sentenceStart(find.from()), find.from() - MEMORY);
    }

    /** The last year told before in the sentence, if the sentence begins with it. */
    private static Optional<Integer> frame(Scan scan, List<Find<?>> finds, int index) {
        int start = start(scan, finds.get(index));
        for (int i = index - 1; i >= 0 && finds.get(i).from() >= start; i--) {
            Optional<When> told = finds.get(i)
                    .as(Kinds.DATE)
                    .filter(date -> date.readings().size() == 1)
                    .map(date -> date.readings().get(0).value())
                    .filter(when -> when.stated().contains(DatePart.YEAR));
            if (told.isPresent()) {
                boolean frame = opens(scan, finds.get(i).from())
                        || leadsOn(scan, finds.get(i).to());
                return told.flatMap(When::single)
                        .filter(year -> year.grain() == Grain.YEAR && frame)
                        .map(PartialDate::year);
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Scan scan, int year) {
        return scan.sentenceStart(year) == year - 1
                && scan.token(year - 1).lower().equals("in");
    }

    /** "In 1361, the year in which the town fell on 27 July", "in 1998, when". */
    private static boolean leadsOn(Scan scan, int next) {
        boolean year = scan.token(next + 1).lower().equals("the")
                && scan.token(next + 2).lower().equals("year");
        return scan.token(next).is(',') && (year || scan.token(next + 1).lower().equals("when"));
    }

    private static boolean isBeforePublication(Scan scan, int year) {
        return scan.page().published().date().filter(day -> year >= day.year()).isEmpty();
    }

    /** "In 2014 the bishop, who died on 3 March, blessed it." */
    private static boolean isOfAnother(Scan scan, Find<When> date) {
        return IntStream.range(start(scan, date), date.from())
                .anyMatch(i -> scan.token(i).is(',')
                        && (scan.token(i + 1).lower().equals("who")
                                || scan.token(i + 1).lower().equals("which")));
    }

    private static boolean lacksYear(Find<When> date) {
        return date.flaw().isEmpty()
                && date.readings().size() == 1
                && lacksYear(date.readings().get(0).value().date());
    }

    private static boolean lacksYear(DateValue value) {
        return value instanceof DateInterval interval
                ? lacksYear(interval.to())
                : value instanceof PartialDate date && date.hasMonth() && !date.hasYear();
    }

    private static Optional<Find<When>> inYear(Find<When> date, int year, String reason) {
        When when = date.readings().get(0).value();
        return inYear(when.date(), year)
                .map(value -> date.withReadings(List.of(Reading.inferred(when.withDate(value), reason))));
    }

    private static Optional<DateValue> inYear(DateValue value, int year) {
        if (value instanceof DateInterval interval) {
            Optional<PartialDate> from = interval.from().inYear(year);
            return interval.to()
                    .inYear(year)
                    .flatMap(to -> from.filter(first -> DateInterval.possible(first, to))
                            .map(first -> new DateInterval(first, to)));
        }
        return value instanceof PartialDate date ? date.inYear(year).map(DateValue.class::cast) : Optional.empty();
    }
}
