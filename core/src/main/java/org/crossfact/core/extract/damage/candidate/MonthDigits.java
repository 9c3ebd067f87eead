package org.crossfact.core.extract.damage.candidate;

import java.util.stream.Stream;
import org.crossfact.core.extract.date.DateWords;

/** What month is meant by decoded digits together with a month name that was made of the rest of them. */
public final class MonthDigits {

    private static final int OCTOBER = 10;

    private MonthDigits() {}

    /** A month, 1 to 12, with the damage that would explain it. */
    public record Month(int number, String reason) {}

    /**
     * The months that damaged digits beside a month's name may mean.
     *
     * @param digits one or two decoded digits
     * @param named the month whose name is printed beside them
     */
    public static Stream<Month> months(String digits, int named) {
        String name = DateWords.monthName(named);
        return switch (digits) {
            case "1" ->
                named <= 2
                        ? Stream.of(new Month(
                                10 + named, "the lost 1 and the " + named + " of " + name + " make " + (10 + named)))
                        : named == OCTOBER
                                ? Stream.of(
                                        new Month(1, "the lost 1 is January; October was made of the placeholder's 0"),
                                        new Month(OCTOBER, "the lost 1 is the head of 10, October"))
                                : Stream.of(new Month(1, "the lost 1 is January; " + name + " is noise"));
            case "10", "11", "12" ->
                Stream.of(new Month(
                        Integer.parseInt(digits), "the digits give the month " + digits + "; " + name + " is noise"));
            default -> Stream.empty();
        };
    }
}
