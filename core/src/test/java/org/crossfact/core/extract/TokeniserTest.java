package org.crossfact.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokeniserTest {

    private static final long SEED = 17L;

    /** Letters, digits of several scripts, marks, spaces, line ends, bidi controls, combining marks, surrogates. */
    private static final String[] PIECES = {
        "a",
        "Z",
        "é",
        "ß",
        "İ",
        "1",
        "0",
        "65438",
        "٢",
        "２",
        "'",
        "’",
        "s",
        "S",
        "-",
        "+",
        ".",
        ",",
        "/",
        "“",
        " ",
        "  ",
        "\t",
        "\u00A0",
        "\u2009",
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u200F",
        "\u200B",
        "\uFEFF",
        "\u0301",
        "\u0903",
        "\u20E3",
        "\uD83D\uDE00",
        "\uD835\uDFCF",
        "\uD801\uDC00",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "漢",
        "字",
        "ה"
    };

    private static List<Token> tokens(String text) {
        return Tokeniser.tokenise(text, new Span(0, text.length()));
    }

    private static List<String> printed(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void tokensStandInOrderInsideTheirPartWithOnlyWhiteSpaceBetween() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            String text = randomText(random);
            int codePoints = text.codePointCount(0, text.length());
            int first = random.nextInt(codePoints + 1);
            int last = first + random.nextInt(codePoints - first + 1);
            Span part = new Span(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
            int at = part.start();
            for (Token token : Tokeniser.tokenise(text, part)) {
                String place = "seed " + SEED + ", round " + round + ", " + token + " of " + part;
                assertThat(token.start()).as(place).isGreaterThanOrEqualTo(at);
                assertThat(token.end()).as(place).isGreaterThan(token.start()).isLessThanOrEqualTo(part.end());
                assertThat(token.text()).as(place).isEqualTo(text.substring(token.start(), token.end()));
                assertThat(isSpace(text, at, token.start())).as(place).isTrue();
                at = token.end();
            }
            assertThat(isSpace(text, at, part.end()))
                    .as("seed %d, round %d", SEED, round)
                    .isTrue();
        }
    }

    private static boolean isSpace(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Test
    void everyKindOfTokenIsMadeOfWhatItSays() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 5000; round++) {
            for (Token token : tokens(randomText(random))) {
                String printed = token.text();
                switch (token.kind()) {
                    case NUMBER ->
                        assertThat(printed.chars().allMatch(c -> Character.isDigit(c)))
                                .isTrue();
                    case WORD ->
                        assertThat(Character.isLetter(printed.codePointAt(0))).isTrue();
                    case MARK ->
                        assertThat(printed.codePointCount(0, printed.length())).isEqualTo(1);
                    case BREAK ->
                        assertThat(isSpace(printed, 0, printed.length())).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "the minister's plan; the|minister|'|s|plan",
                "Japan’s plan; Japan|’|s|plan",
                "the ministers' plan; the|ministers|'|plan",
                "Xi'an and O’Brien; Xi'an|and|O’Brien",
                "don't; don't",
                "5th of March; 5|th|of|March",
                "2+2 and F-15; 2|+|2|and|F|-|15",
                "65438+0; 65438|+|0",
                "2065438+In March 2005; 2065438|+|In|March|2005",
                "1,234.5%; 1|,|234|.|5|%",
                "(2015-03-05); (|2015|-|03|-|05|)",
                "e.g. this; e|.|g|.|this"
            })
    void wordsNumbersAndMarksAreCutWhereTheyMeet(String text, String expected) {
        assertThat(printed(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void ordinalsAreANumberThatTouchesItsEnding() {
        List<Token> tokens = tokens("the 21st of");

        assertThat(tokens.get(1).kind()).isEqualTo(TokenKind.NUMBER);
        assertThat(tokens.get(2).kind()).isEqualTo(TokenKind.WORD);
        assertThat(tokens.get(1).touches(tokens.get(2))).isTrue();
        assertThat(tokens.get(0).touches(tokens.get(1))).isFalse();
    }

    @Test
    void aLetterKeepsItsCombiningMarks() {
        assertThat(printed("cafe\u0301 bar")).containsExactly("cafe\u0301", "bar");
    }

    @Test
    void oneMarkIsOneCharacterEvenOutsideTheBasicPlane() {
        assertThat(printed("\uD83D\uDE00!")).containsExactly("\uD83D\uDE00", "!");
    }

    @Test
    void lineEndsAreTokensAndSpacesAreNot() {
        assertThat(tokens("a \r\n\r\n b").stream().map(Token::kind))
                .containsExactly(TokenKind.WORD, TokenKind.BREAK, TokenKind.WORD);
    }

    @Test
    void wordsAreLowerCasedTheSameWayUnderEveryLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertThat(tokens("IN JUNI").get(0).lower()).isEqualTo("in");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void offsetsCountFromTheStartOfTheWholeText() {
        String text = "title: x\n5 March";

        Token first = Tokeniser.tokenise(text, new Span(9, text.length())).get(0);

        assertThat(first.start()).isEqualTo(9);
        assertThat(first.text()).isEqualTo("5");
    }
}
