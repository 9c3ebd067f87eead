package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A month that ends in the placeholder and a day behind a slash: "Tuesday, 065438+ 10/8, 2022" is 01·(1)8, 18 January. The
 * "10/" is what is left of a second placeholder, so the day may have lost its own 1.
 */
public final class PlaceholderSlash implements Recogniser {

    private static final int SLASH = 3;

    @Override
    public String name() {
        return "damage/placeholder-slash";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals(Placeholder.DIGITS) || token.text().equals("0" + Placeholder.DIGITS);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token day = scan.token(at + SLASH + 1);
        boolean slashed = scan.token(at + 1).is('+')
                && scan.touchesPrevious(at + 1)
                && (scan.token(at + 2).text().equals("10")
                        || scan.token(at + 2).text().equals("0"))
                && scan.token(at + SLASH).is('/')
                && scan.touchesPrevious(at + SLASH)
                && scan.touchesPrevious(at + SLASH + 1)
                && day.isNumber()
                && day.text().length() <= 2
                && !isFraction(scan, at + SLASH + 2);
        return slashed && !scan.touchesPrevious(at) ? Optional.of(find(scan, at, day.text())) : Optional.empty();
    }

    /** "65438+0/3 of the students". */
    private static boolean isFraction(Scan scan, int next) {
        return scan.token(next).lower().equals("of");
    }

    private Find<When> find(Scan scan, int at, String day) {
        int to = at + SLASH + 2;
        Optional<DayOfWeek> behind = DateWords.weekday(scan.token(to));
        Cursor cursor = new Cursor(scan, behind.isPresent() ? to + 1 : to);
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        int end = year == UNKNOWN ? to : cursor.at();
        Optional<DayOfWeek> weekday = behind.or(() -> DateWords.weekday(scan.token(at - 2)));
        Flaw flaw = Placeholder.flaw(new DamagedWords(scan, at, end));
        return Find.flawed(Kinds.DATE, at, end, name(), flaw, readings(year, day, weekday));
    }

    private static List<Reading<When>> readings(int year, String day, Optional<DayOfWeek> weekday) {
        List<Candidate> candidates = new ArrayList<>(Stream.of(
                        candidate(year, 1, "1" + day, "month 1, and the day has lost its own 1"),
                        candidate(year, 1, day, "month 1, and the day as printed"),
                        candidate(year, 10, day, "month 10, and the day as printed"))
                .flatMap(one -> one)
                .toList());
        weekday.flatMap(written -> nearest(candidates, written)).ifPresent(candidates::add);
        Set<PartialDate> seen = new LinkedHashSet<>();
        return candidates.stream()
                .filter(candidate -> seen.add(candidate.date()))
                .map(Candidate::reading)
                .map(reading -> weekday.map(written -> on(reading, written)).orElse(reading))
                .toList();
    }

    private static Stream<Candidate> candidate(int year, int month, String day, String reason) {
        return day.length() <= 2 ? Dates.candidate(year, month, Integer.parseInt(day), reason) : Stream.empty();
    }

    private static Reading<When> on(Reading<When> reading, DayOfWeek weekday) {
        return new Reading<>(reading.value().withWeekday(weekday), reading.how(), reading.reasons());
    }

    /** Where no candidate is that weekday: the day beside the first that is. */
    private static Optional<Candidate> nearest(List<Candidate> candidates, DayOfWeek weekday) {
        List<LocalDate> days = candidates.stream()
                .flatMap(candidate -> candidate.date().toLocalDate().stream())
                .toList();
        if (days.isEmpty() || days.stream().anyMatch(day -> day.getDayOfWeek() == weekday)) {
            return Optional.empty();
        }
        LocalDate first = days.get(0);
        return Stream.of(first.plusDays(1), first.minusDays(1))
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .map(day ->
                        new Candidate(PartialDate.of(day), "the day beside " + first + " that the weekday tells", 1));
    }
}
