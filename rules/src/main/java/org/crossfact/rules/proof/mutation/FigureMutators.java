package org.crossfact.rules.proof.mutation;

import static org.crossfact.rules.proof.mutation.Effect.BREAKS_AGREEMENT;
import static org.crossfact.rules.proof.mutation.Effect.HARMLESS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;

/** Edits of figures in a copy of an article: other values, and the same value in other writing. */
final class FigureMutators {

    /** No year, no day of a month, no amount of money and no part of another number. */
    private static final String NO_COUNT_BEFORE = "(?<![\\d.,$€£¥/-] ?)(?<!" + WrittenDays.MONTH + " )";
    /** A count with its noun. */
    private static final String COUNT =
            NO_COUNT_BEFORE + "\\b(\\d{1,3}(?:,\\d{3})+|[1-9]\\d{1,2})(?= (?!from |to |at )[a-z]{4,})";

    private static final String MONEY = "(?<=[$€£¥])(\\d+(?:\\.\\d+)?) (million|billion)\\b";
    private static final BigDecimal TEN = BigDecimal.TEN;

    private FigureMutators() {}

    static List<Mutator> all() {
        return List.of(
                Mutator.of(
                        "count times ten",
                        BREAKS_AGREEMENT,
                        COUNT,
                        (found, random) -> grouped(number(found).multiply(TEN))),
                Mutator.of("digits of a count swapped", BREAKS_AGREEMENT, COUNT, FigureMutators::swapped),
                Mutator.of(
                        "money times ten",
                        BREAKS_AGREEMENT,
                        MONEY,
                        (found, random) ->
                                number(found).multiply(TEN).stripTrailingZeros().toPlainString() + " "
                                        + found.group(2)),
                Mutator.of(
                        "million for billion",
                        BREAKS_AGREEMENT,
                        MONEY,
                        (found, random) ->
                                found.group(1) + (found.group(2).equals("million") ? " billion" : " million")),
                Mutator.of(
                        "other percentage",
                        BREAKS_AGREEMENT,
                        "\\b(\\d{1,2})(?:\\.\\d)?(?= ?(?:%|percent|per cent))",
                        (found, random) ->
                                String.valueOf(1 + (Integer.parseInt(found.group(1)) + 7 + random.nextInt(60)) % 98)),
                Mutator.of(
                        "money rounded",
                        HARMLESS,
                        "(?<=[$€£¥])(\\d{2,}\\.\\d+) (million|billion)\\b",
                        (found, random) -> number(found).setScale(0, RoundingMode.HALF_UP) + " " + found.group(2)),
                Mutator.of(
                        "money in short",
                        HARMLESS,
                        MONEY,
                        (found, random) -> found.group(1) + (found.group(2).equals("million") ? "m" : "bn")),
                Mutator.of("count hedged", HARMLESS, COUNT, (found, random) -> "about " + found.group()),
                Mutator.of(
                        "count rounded and hedged",
                        HARMLESS,
                        NO_COUNT_BEFORE + "\\b(\\d{1,3},\\d{3})(?= [a-z]{4,})",
                        (found, random) -> "about " + grouped(number(found).round(new MathContext(2)))),
                Mutator.of(
                        "sign for per cent",
                        HARMLESS,
                        "\\b(\\d+(?:\\.\\d+)?) (?:percent|per cent)\\b",
                        (found, random) -> found.group(1) + "%"),
                Mutator.of(
                        "word for per cent sign",
                        HARMLESS,
                        "\\b(\\d+(?:\\.\\d+)?)%",
                        (found, random) -> found.group(1) + " per cent"),
                Mutator.of(
                        "space that does not break",
                        HARMLESS,
                        "\\b(\\d+) (million|billion|people|years)\\b",
                        (found, random) -> found.group(1) + "\u00a0" + found.group(2)));
    }

    private static BigDecimal number(MatchResult found) {
        return new BigDecimal(found.group(1).replace(",", ""));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.toBigInteger());
    }

    /** "21" for "12": the slip of a hand that types. */
    private static String swapped(MatchResult found, RandomGenerator random) {
        String digits = found.group(1);
        char first = digits.charAt(0);
        char second = digits.charAt(1);
        boolean both = Character.isDigit(second) && second != '0';
        return both ? "" + second + first + digits.substring(2) : digits;
    }
}
