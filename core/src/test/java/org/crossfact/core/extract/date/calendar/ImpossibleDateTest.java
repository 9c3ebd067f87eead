package org.crossfact.core.extract.date.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.value.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates made of any numbers in any order: what no calendar has never becomes a value, and nothing rolls over. */
final class ImpossibleDateTest {

    private static final long SEED = 20_230_131L;
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /** Orders with the month as a word. */
    enum WithName {
        DAY_MONTH_YEAR("%1$d %2$s %3$d"),
        ORDINAL_MONTH_YEAR("%4$s of %2$s %3$d"),
        MONTH_DAY_YEAR("%2$s %1$d, %3$d"),
        MONTH_ORDINAL_YEAR("%2$s %4$s, %3$d"),
        MONTH_DAY("%2$s %1$d"),
        DAY_MONTH("%1$d %2$s");

        private final String format;

        WithName(String format) {
            this.format = format;
        }

        String write(int day, int month, int year) {
            return String.format(Locale.ROOT, format, day, MONTHS[month - 1], year, ordinal(day));
        }

        private static String ordinal(int day) {
            String ending =
                    day / 10 == 1 ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
            return day + ending;
        }
    }

    private static Optional<LocalDate> calendar(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static List<String> printed(Claim<When> claim) {
        return claim.readings().stream()
                .filter(reading -> reading.how() != How.DECODED)
                .map(reading -> reading.value().date().edtf())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(WithName.class)
    void aDayThatItsMonthDoesNotHaveIsFlaggedAndHasNoPrintedValue(WithName order) {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int year = 1900 + random.nextInt(150);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(39);
            boolean yearTold = order.format.contains("%3$d");
            Optional<LocalDate> real = calendar(yearTold ? year : 2024, month, day);
            String text = "The pact was signed on " + order.write(day, month, year) + " in the north.";
            List<Claim<When>> dates = Samples.calendarDates(Samples.undated(text));
            boolean right = real.isPresent()
                    ? dates.size() == 1 && reads(dates.get(0), real.get(), yearTold)
                    : isRefused(dates, day > 31 && !yearTold);
            if (!right) {
                wrong.add(text + " -> " + shown(dates));
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    /** A number beyond every month and without a year may be a count: nothing need be said of it. */
    private static boolean isRefused(List<Claim<When>> dates, boolean maybeCount) {
        if (maybeCount && dates.isEmpty()) {
            return true;
        }
        return dates.size() == 1
                && dates.get(0).isFlawed(Flaw.Type.IMPOSSIBLE)
                && printed(dates.get(0)).isEmpty();
    }

    private static boolean reads(Claim<When> claim, LocalDate day, boolean yearTold) {
        String edtf = yearTold ? day.toString() : "XXXX" + day.toString().substring(4);
        return !claim.isFlawed() && printed(claim).equals(List.of(edtf));
    }

    private static String shown(List<Claim<When>> dates) {
        return dates.stream()
                .map(claim -> "'" + claim.quote() + "'=" + printed(claim)
                        + claim.flaw().map(Flaw::type))
                .toList()
                .toString();
    }

    static Stream<String> numeric() {
        return Stream.of(
                "%3$d-%2$02d-%1$02d", "%3$d/%2$d/%1$d", "%1$d/%2$d/%3$d", "%1$02d.%2$02d.%3$d", "%1$d-%2$d-%3$d");
    }

    @ParameterizedTest
    @MethodSource("numeric")
    void digitsThatMakeNoDateInAnyOrderHaveNoPrintedValue(String format) {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int year = 1900 + random.nextInt(150);
            int month = random.nextInt(20);
            int day = random.nextInt(40);
            List<String> possible = Stream.of(
                            calendar(year, month, day),
                            format.startsWith("%3$d") ? Optional.<LocalDate>empty() : calendar(year, day, month))
                    .flatMap(Optional::stream)
                    .map(LocalDate::toString)
                    .distinct()
                    .toList();
            String text =
                    "The pact was signed on " + String.format(Locale.ROOT, format, day, month, year) + " in the north.";
            List<Claim<When>> dates = Samples.calendarDates(Samples.undated(text));
            List<String> values = dates.stream()
                    .flatMap(claim -> printed(claim).stream())
                    .sorted()
                    .toList();
            if (!values.equals(possible.stream().sorted().toList())) {
                wrong.add(text + " -> " + shown(dates) + ", the calendar has " + possible);
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    @Test
    void noStringOfDatePiecesEverGivesAPrintedValueThatItsDigitsDoNotHold() {
        Random random = new Random(SEED);
        String[] pieces = {
            "30",
            "31",
            "29",
            "0",
            "13",
            "5",
            "2023",
            "1900",
            "February",
            "June",
            "May",
            "Sept.",
            "st",
            "th",
            " ",
            " ",
            ", ",
            "/",
            "-",
            ".",
            " of ",
            "on ",
            "Monday",
            "65438+0",
            "+",
            "(",
            ")",
            "\n"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder built = new StringBuilder("It was ");
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            int seed = round;
            List<Claim<When>> dates = assertDoesNotThrow(
                    () -> Samples.calendarDates(Samples.undated(text)),
                    () -> "seed " + SEED + ", round " + seed + ": " + text);
            for (Claim<When> claim : dates) {
                assertThat(claim.quote()).isEqualTo(claim.span().in(text));
                if (claim.isFlawed(Flaw.Type.IMPOSSIBLE)) {
                    assertThat(printed(claim))
                            .as("seed %d, round %d: %s", SEED, seed, text)
                            .isEmpty();
                }
                claim.readings().stream()
                        .filter(reading -> reading.how() == How.PRINTED)
                        .flatMap(reading -> reading.value().single().stream())
                        .filter(date -> date.hasDay())
                        .forEach(date -> assertThat(claim.quote())
                                .as("seed %d, round %d: %s", SEED, seed, text)
                                .contains(String.valueOf(date.day())));
            }
        }
    }
}
