package org.crossfact.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.crossfact.core.read.Decoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {

    private static final String TEXT = "Café opens – 5 March 2015 \uD83D\uDE00\r\nEnd.";

    private static final String CHINESE = "今年三月，市政府宣布将在河边修建一座新桥。工程预计需要两年时间，费用约为三亿元。";
    private static final String TAIWANESE = "今年三月，市政府宣布將在河邊興建一座新橋。工程預計需要兩年時間，經費約為三億元，居民表示歡迎。";
    private static final String JAPANESE = "市は三月、川のそばに新しい橋をかけると発表した。工事には二年かかり、費用は三億円になる見込みだ。";
    private static final String KOREAN = "시는 삼월에 강가에 새 다리를 놓겠다고 발표했다. 공사는 이 년이 걸리고 비용은 삼억 원이 들 것으로 보인다.";
    private static final String RUSSIAN =
            "В марте городские власти объявили, что построят новый мост через реку. Работы займут два года.";
    private static final String GERMAN =
            "Im März kündigte die Stadt an, über den Fluß eine neue Brücke zu bauen – für 3 Mio. €.";

    private static Decoded decoded(byte[] file) throws UnreadableException {
        return Decoder.decode(file, "");
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static UnreadableException refused(byte[] file) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> decoded(file));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "UTF-32LE, fffe0000", "UTF-32BE, 0000feff"})
    void aByteOrderMarkNamesTheCharsetAndIsNoPartOfTheText(String charset, String mark) throws UnreadableException {
        Decoded decoded = decoded(joined(bytes(mark), TEXT.getBytes(Charset.forName(charset))));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"efbbbf", "fffe", "0000feff"})
    void aFileThatBreaksThePromiseOfItsMarkIsRefused(String mark) {
        assertThat(refused(joined(bytes(mark), bytes("d8ffd8"))).code()).isEqualTo("undecodable");
    }

    @Test
    void validUtf8NeedsNoMark() throws UnreadableException {
        Decoded decoded = decoded(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsKnownByItsNulBytes(String charset) throws UnreadableException {
        Decoded decoded = decoded(TEXT.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.notes()).singleElement().asString().contains("no byte-order mark");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, GERMAN",
        "windows-1251, RUSSIAN",
        "KOI8-R, RUSSIAN",
        "GB18030, CHINESE",
        "GBK, CHINESE",
        "Big5, TAIWANESE",
        "Shift_JIS, JAPANESE",
        "EUC-JP, JAPANESE",
        "EUC-KR, KOREAN"
    })
    void whatIsNoUtf8IsGuessedAndThatIsSaid(String charset, String sample) throws UnreadableException {
        String text = sample(sample);

        Decoded decoded = decoded(text.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.notes()).singleElement().asString().contains("no UTF-8", decoded.charset());
    }

    private static String sample(String name) {
        return switch (name) {
            case "CHINESE" -> CHINESE;
            case "TAIWANESE" -> TAIWANESE;
            case "JAPANESE" -> JAPANESE;
            case "KOREAN" -> KOREAN;
            case "RUSSIAN" -> RUSSIAN;
            default -> GERMAN;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caf\u00e9 \u201cNorth\u201d \u2013 5 March",
                "\u00a320 million",
                "It\u2019s 5\u00b0C in Malm\u00f6, 7\u00b0C in K\u00f8benhavn and 9\u00b0C in \u00c5rhus",
                "C\u00f3rdoba C\u00f3rdoba C\u00f3rdoba C\u00f3rdoba C\u00f3rdoba"
            })
    void englishWithFewAccentsIsWestern(String text) throws UnreadableException {
        assertThat(decoded(text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
    }

    @Test
    void whatTheFileDeclaresIsBelievedBeforeAGuess() throws UnreadableException {
        byte[] file = "Příští středa".getBytes(Charset.forName("windows-1250"));

        Decoded decoded = Decoder.decode(file, "windows-1250");

        assertThat(decoded.text()).isEqualTo("Příští středa");
        assertThat(decoded.why()).isEqualTo("it says so of itself");
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void validUtf8IsBelievedBeforeADeclarationThatSaysOtherwise() throws UnreadableException {
        Decoded decoded = Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1");

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.notes()).singleElement().asString().contains("it calls itself iso-8859-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1", "ISO-8859-1", "us-ascii"})
    void oldNamesMeanTheLargerSet(String declared) throws UnreadableException {
        byte[] file = joined(ascii("a "), bytes("93"), ascii("quoted"), bytes("94"), ascii(" word"));

        assertThat(Decoder.decode(file, declared).text()).isEqualTo("a \u201cquoted\u201d word");
    }

    @Test
    void sevenBitCharsetsAreReadAsDeclared() throws UnreadableException {
        byte[] file = JAPANESE.getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(Decoder.decode(file, "iso-2022-jp").text()).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-charset", "utf-8", "x", "%%%"})
    void aDeclarationThatSaysNothingChangesNothing(String declared) throws UnreadableException {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), declared)
                        .notes())
                .isEmpty();
    }

    @Test
    void anEndInsideACharacterIsLeftOutAndSaid() throws UnreadableException {
        Decoded decoded = decoded(joined("Café – ".getBytes(StandardCharsets.UTF_8), bytes("e280")));

        assertThat(decoded.text()).isEqualTo("Café – ");
        assertThat(decoded.notes()).singleElement().asString().contains("breaks off inside a character");
    }

    @Test
    void surrogatesWrittenApartAreReadAndSaid() throws UnreadableException {
        Decoded decoded = decoded(joined(ascii("joy "), bytes("eda0bdedb880"), ascii("!")));

        assertThat(decoded.text()).isEqualTo("joy \uD83D\uDE00!");
        assertThat(decoded.charset()).isEqualTo("CESU-8");
        assertThat(decoded.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "c0af", "c1bf", "e08080", "f0808080", "eda080", "edb080"})
    void overlongFormsAndLoneSurrogatesAreRefusedWithTheirLine(String form) {
        UnreadableException refusal = refused(joined(ascii("one\ntwo "), bytes(form), ascii(" three")));

        assertThat(refusal.code()).isEqualTo("undecodable");
        assertThat(refusal.sentence()).contains("UTF-8 but for 1 place", "line 2");
    }

    @Test
    void utf8WithABadByteIsNotTakenForAnotherCharset() {
        byte[] text = "“Ein schöner Tag” – sagte sie. Später: „Größe“\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(joined(text, bytes("e9"), ascii(" and more"))).sentence())
                .contains("UTF-8 but for 1 place", "line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6162006364", "01000200", "0000", "00"})
    void nulBytesWithoutAMarkAreBinary(String hex) {
        assertThat(refused(bytes(hex)).code()).isEqualTo("binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61ff8162", "ff81", "0102030405060708ff"})
    void nothingIsReplaced(String hex) {
        assertThat(refused(bytes(hex)).code()).isEqualTo("undecodable");
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414, a ZIP archive",
        "1f8b0800, a gzip archive",
        "255044462d312e37, a PDF document",
        "89504e470d0a1a0a, a PNG picture",
        "d0cf11e0a1b11ae1, an old Microsoft Office document"
    })
    void whatIsNoTextIsCalledByItsName(String beginning, String name) {
        UnreadableException refusal = refused(joined(bytes(beginning), ascii(" and more")));

        assertThat(refusal.code()).isEqualTo("binary");
        assertThat(refusal.sentence()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafe\u0301 and caf\u00e9",
                "full\uff57\uff49\uff44\uff54\uff48 \uff11\uff12",
                "soft\u00adhyphen zero\u200bwidth \u202ereversed\u202c \ufeffmark inside",
                "one\ntwo\r\nthree\rfour\u2028five\u2029six\u0085seven"
            })
    void textIsNeverNormalised(String text) throws UnreadableException {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void nothingIsEmptyText() throws UnreadableException {
        assertThat(decoded(new byte[0]).text()).isEmpty();
        assertThat(decoded(bytes("efbbbf")).text()).isEmpty();
    }
}
