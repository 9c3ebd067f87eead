package org.crossfact.core.extract.damage.placeholder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;

/**
 * Walks over the parts of one date, each sound or with placeholders in it. A part that is not there gives an empty list
 * and the walk stays where it is.
 */
final class PartWalk {

    private static final int JUNE = 6;
    private static final int LAST_DAY = 31;

    private static final Set<String> BARE_MONTHS = Set.of("10", "11", "12");

    /** Tokens from the beginning of a run to the first that betrays it: "20/kloc-0/7". */
    private static final int HEAD = 2;

    private final Scan scan;
    private int at;
    private int runs;

    PartWalk(Scan scan, int at) {
        this.scan = scan;
        this.at = at;
    }

    /** Another walk that goes on from here. */
    PartWalk copy() {
        PartWalk copy = new PartWalk(scan, at);
        copy.runs = runs;
        return copy;
    }

    /** Goes where {@code copy} has come. */
    void goTo(PartWalk copy) {
        at = copy.at;
        runs = copy.runs;
    }

    /** The number of the next token. */
    int at() {
        return at;
    }

    /** How many of the parts read had placeholders. */
    int runs() {
        return runs;
    }

    /** A year, whole. */
    List<Integer> years() {
        return digits(cursor -> cursor.year(), run -> run.numbers().stream().filter(Dates::isYear));
    }

    /** Three digits of a year whose last stands elsewhere: the "2065438+" of "2065438+In March 2005". */
    List<Integer> cutYears() {
        return digits(
                cursor -> OptionalInt.empty(),
                run -> run.numbers().stream().filter(three -> three.length() == 3 && Dates.isYear(three + "0")));
    }

    /** A day of the month, 1 to 31. */
    List<Integer> days() {
        return digits(
                        cursor -> cursor.day(),
                        run -> run.beheaded()
                                ? Stream.empty()
                                : run.numbers().stream()
                                        .filter(digits ->
                                                !digits.isEmpty() && digits.length() <= 2 && !digits.contains(".")))
                .stream()
                .filter(day -> day > 0 && day <= LAST_DAY)
                .toList();
    }

    /** A month's name, perhaps with digits before it ("65438+February") or, made of their own 6, behind it ("June 5438+00"). */
    List<MonthDigits.Month> months() {
        Optional<GarbledRun> made =
                DateWords.month(scan.token(at)).filter(month -> month == JUNE).isPresent()
                        ? run(at + 1).filter(GarbledRun::beheaded)
                        : Optional.empty();
        if (made.isPresent()) {
            return of(made.get(), JUNE, made.get().to());
        }
        Optional<GarbledRun> before = run(at).filter(run -> !run.beheaded() && scan.touchesPrevious(run.to()));
        Optional<Integer> named = before.flatMap(run -> DateWords.month(scan.token(run.to())));
        if (named.isPresent()) {
            return of(before.get(), named.get(), before.get().to() + 1);
        }
        Cursor cursor = new Cursor(scan, at);
        OptionalInt month = cursor.month();
        at = cursor.at();
        return month.isPresent() ? List.of(new MonthDigits.Month(month.getAsInt(), "the month as printed")) : List.of();
    }

    /** A month of which the digits alone are left: October to December, as a day or a count would be told for less. */
    List<MonthDigits.Month> bareMonths() {
        return run(at).filter(run -> !run.beheaded())
                .map(run -> go(
                        run.numbers().stream()
                                .filter(BARE_MONTHS::contains)
                                .map(digits -> new MonthDigits.Month(
                                        Integer.parseInt(digits), "the digits give the month " + digits))
                                .toList(),
                        run.to()))
                .orElse(List.of());
    }

    /** Whether the number read last is told to its end, and counts nothing. */
    boolean isClosed() {
        return NumberEnd.isClosedByMark(scan, at);
    }

    private List<MonthDigits.Month> of(GarbledRun run, int named, int end) {
        List<MonthDigits.Month> months = run.numbers().stream()
                .flatMap(digits -> MonthDigits.months(digits, named))
                .distinct()
                .toList();
        return go(months, end);
    }

    /** A comma, or one of the words that stand between the parts of a date. */
    void skipJoint() {
        switch (scan.token(at).lower()) {
            case ",", "of", "in", "on", "year" -> at++;
            default -> {}
        }
    }

    private List<Integer> digits(Sound sound, Decoded decoded) {
        Optional<GarbledRun> run = run(at);
        if (run.isPresent()) {
            List<Integer> numbers =
                    decoded.of(run.get()).map(Integer::parseInt).distinct().toList();
            return go(numbers, run.get().to());
        }
        Cursor cursor = new Cursor(scan, at);
        OptionalInt number = sound.of(cursor);
        at = cursor.at();
        return number.isPresent() ? List.of(number.getAsInt()) : List.of();
    }

    private <T> List<T> go(List<T> read, int end) {
        if (!read.isEmpty()) {
            at = end;
            runs++;
        }
        return read;
    }

    private Optional<GarbledRun> run(int from) {
        for (int i = from; i <= from + HEAD; i++) {
            Optional<GarbledRun> run =
                    PlaceholderDate.isPlaceholder(scan.token(i)) ? GarbledRun.at(scan, i) : Optional.empty();
            if (run.filter(found -> found.from() == from).isPresent()) {
                return run;
            }
        }
        return Optional.empty();
    }

    /** Reads a part that nothing is wrong with. */
    @FunctionalInterface
    private interface Sound {
        OptionalInt of(Cursor cursor);
    }

    /** What the digits of a run may be as a part. */
    @FunctionalInterface
    private interface Decoded {
        Stream<String> of(GarbledRun run);
    }
}
