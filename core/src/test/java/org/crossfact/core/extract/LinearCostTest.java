package org.crossfact.core.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.FactSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no editor writes and that make careless readers go over everything again and again. */
final class LinearCostTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1_000_000;

    static Stream<Arguments> monsters() {
        return Stream.of(
                Arguments.of("1 MB of letters without a space", "a".repeat(MEGABYTE)),
                Arguments.of("1 MB of digits without a space", "6".repeat(MEGABYTE)),
                Arguments.of("1 MB of letters and digits without a space", "a1".repeat(MEGABYTE / 2)),
                Arguments.of("1 MB of apostrophes between letters", "a'".repeat(MEGABYTE / 2)),
                Arguments.of("1600 digits", "On 5 March 2015 it was " + "1234567890".repeat(160) + "."),
                Arguments.of("200,000 blanks", "In" + " ".repeat(200_000) + "2015 it rained."),
                Arguments.of("200,000 line ends", "In\n" + "\n".repeat(200_000) + "2015 it rained."),
                Arguments.of("50,000 placeholders in a row", "65438+0".repeat(50_000)),
                Arguments.of("50,000 placeholders with blanks", "65438+0 ".repeat(50_000)),
                Arguments.of("50,000 cut years", "2065438+".repeat(50_000)),
                Arguments.of("100,000 kloc", "/kloc-0".repeat(100_000)),
                Arguments.of("100,000 months in one sentence", "March ".repeat(100_000)),
                Arguments.of("100,000 single digits in one sentence", "1 ".repeat(100_000)),
                Arguments.of("100,000 weekdays in one sentence", "Monday, ".repeat(100_000)),
                Arguments.of("50,000 dates in one sentence", "on 5 March 2015, ".repeat(50_000)),
                Arguments.of("50,000 implied dates in one sentence", "on March 5 and ".repeat(50_000)),
                Arguments.of("50,000 damaged dates in one sentence", "June 9th, 65438/KLOC-0, ".repeat(50_000)),
                Arguments.of("200,000 brackets", "(".repeat(200_000)),
                Arguments.of("200,000 quotation marks after a stop", "End." + "\"".repeat(200_000)),
                Arguments.of("300,000 full stops", ".".repeat(300_000)),
                Arguments.of("100,000 short lines", "a\n\n".repeat(100_000)),
                Arguments.of("lone surrogates and bidi controls", "\uD83D\u202E5\u200F March\uDE00 ".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    void readingEndsSoonAndQuietly(String name, String text) {
        FactSheet sheet =
                assertTimeoutPreemptively(GENEROUS, () -> Samples.sheet(Samples.dated(text, "2024-06-15")), name);

        assertThat(sheet.claims())
                .allSatisfy(claim -> assertThat(claim.quote())
                        .isEqualTo(text.substring(
                                claim.span().start(), claim.span().end())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignDigits")
    void digitsOfOtherScriptsAreLeftAloneOrReadAlike(String name, String text) {
        assertThat(Samples.dates(Samples.undated(text)))
                .as(name)
                .allSatisfy(date ->
                        assertThat(date.value().orElseThrow().date().edtf()).isIn("2015", "2015-03", "2015-03-05"));
    }

    static Stream<Arguments> foreignDigits() {
        return Stream.of(
                Arguments.of("Arabic", "In ٢٠١٥ it rained."),
                Arguments.of("full width", "On ５ March ２０１５ it rained."),
                Arguments.of("mathematical", "In \uD835\uDFD0\uD835\uDFCE\uD835\uDFCF\uD835\uDFD3 it rained."),
                Arguments.of("with NUL", "In 2015\u0000 it rained."),
                Arguments.of("right to left", "\u202EIn 2015\u202C it rained."));
    }
}
