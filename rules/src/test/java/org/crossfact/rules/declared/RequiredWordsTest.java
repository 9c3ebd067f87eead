package org.crossfact.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "CASE-[0-9]{4}   > CASE",
                "[Pp]ort Elms?   > ort Elm",
                "colou?r         > colo",
                "ab+c            > ab",
                "a{0,3}          > ''",
                "x(abc)*longer   > longer",
                "x(abc|d)y       > ''",
                "(?i)harbour     > ''",
                "\\bdocket\\b    > docket",
                "\\x41bc         > ''",
                "\\pLbc          > ''",
                "no\\. [0-9]+    > no",
                "[(]in[)]        > in",
                "[\\]x]end       > end",
                "[[:alpha:]]end  > ''",
                "end{            > en",
                ".*              > ''"
            })
    void whatStandsWhereverThePatternFits(String pattern, String required) {
        assertThat(RequiredWords.of(pattern)).isEqualTo(required);
    }
}
