package org.crossfact.core.orthography.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.orthography.capital.CapitalsInside;
import org.crossfact.core.orthography.capital.Fragments;
import org.crossfact.core.orthography.capital.NamesInSmallLetters;
import org.crossfact.core.orthography.capital.ProperWordsInSmallLetters;
import org.crossfact.core.orthography.capital.StartsInSmallLetters;
import org.crossfact.core.orthography.punctuation.ClashingMarks;
import org.crossfact.core.orthography.punctuation.MissingSpaces;
import org.crossfact.core.orthography.punctuation.MixedSpaces;
import org.crossfact.core.orthography.punctuation.StraySpaces;
import org.crossfact.core.orthography.punctuation.UnevenSeparators;
import org.crossfact.core.orthography.punctuation.UnlistedCountries;
import org.crossfact.core.orthography.quotation.LikeMarksInside;
import org.crossfact.core.orthography.quotation.QuotationSlips;
import org.crossfact.core.orthography.seam.CaseSeams;
import org.crossfact.core.orthography.seam.DigitSeams;
import org.crossfact.core.orthography.seam.DoubledLines;
import org.crossfact.core.orthography.seam.SmallLetterSeams;
import org.crossfact.core.orthography.seam.StopSeams;
import org.crossfact.core.orthography.word.ForeignRuns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipFinderTest {

    private static final List<SlipFinder> ALL = List.of(
            new CaseSeams(),
            new DigitSeams(),
            new StopSeams(),
            new SmallLetterSeams(),
            new DoubledLines(),
            new StraySpaces(),
            new MissingSpaces(),
            new ClashingMarks(),
            new UnevenSeparators(),
            new MixedSpaces(),
            new QuotationSlips(),
            new LikeMarksInside(),
            new NamesInSmallLetters(),
            new ProperWordsInSmallLetters(),
            new StartsInSmallLetters(),
            new Fragments(),
            new CapitalsInside(),
            new UnlistedCountries(),
            new ForeignRuns());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "a",
                "A",
                ".",
                "”",
                "\"",
                "\ud800",
                "\udc00”",
                "a.",
                ".A",
                "1A",
                "A1",
                "aA",
                "( a",
                "a ,",
                "> a >b",
                "a:",
                "The The",
                "x, The",
                ". a",
                "a. b",
                "Peru Chile and",
                "Minister a b",
                "because"
            })
    void noTextIsTooOdd(String text) {
        Page page = page(text);
        for (SlipFinder finder : ALL) {
            assertThat(finder.find(page).map(Slip::span))
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "aA",
                ".",
                "\"",
                "“",
                "“a ",
                "(",
                "> x >y ",
                "a, The b ",
                "Peru ",
                "a. b ",
                "x ,",
                "On1 ",
                "習",
                "a.A",
                "T"
            })
    void costGrowsWithTheText(String unit) {
        Page page = page(unit.repeat(300_000 / unit.length()));
        assertTimeout(
                Duration.ofSeconds(60),
                () -> ALL.forEach(finder -> finder.find(page).forEach(slip -> {})));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The growth of the port was welcomed by the town. and feared by its neighbours. | ' and'",
                "The queen stayed for three days in the spring. tour. | '.'",
                "They discussed the fighting in the North Sea. the spread of mines was raised too. |"
            })
    void aSentenceIsJoinedOnlyWhereItPlainlyGoesOnAndARemnantGoes(String text, @Nullable String repair) {
        Slip slip = new Fragments().find(page(text)).findFirst().orElseThrow();
        assertThat(slip.repairs()).isEqualTo(repair == null ? List.of() : List.of(repair));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 800,000 bbl. of oil were taken from the well before it was closed.",
                "The series Here and There follows a boy who is taken to another world far away from home."
            })
    void aShortenedWordAndATitleBreakNoSentence(String text) {
        Page page = page(text);
        assertThat(Stream.of(new Fragments(), new CapitalsInside()).flatMap(finder -> finder.find(page)))
                .isEmpty();
    }

    @Test
    void nothingIsProposedForACapitalWhereWordsAreMissing() {
        Slip slip = new CapitalsInside()
                .find(page("The coach said that the only players The injured captain trusts are the goalkeepers."))
                .findFirst()
                .orElseThrow();
        assertThat(slip.repairs()).isEmpty();
    }

    private static Page page(String text) {
        return Understanding.of(Article.of("a.txt", text, Metadata.NONE));
    }
}
