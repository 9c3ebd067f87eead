package org.crossfact.core.orthography.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeTest {

    private static final List<String> SETS = List.of(
            "windows-1252",
            "windows-1251",
            "windows-1250",
            "ISO-8859-1",
            "windows-1254",
            "windows-1257",
            "x-MacRoman",
            "IBM437");

    private static String misread(String text, String charset) {
        StringBuilder misread = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {b}, Charset.forName(charset));
            misread.append(read.equals("\uFFFD") ? (char) (b & 0xFF) : read.charAt(0));
        }
        return misread.toString();
    }

    private static List<MojibakeRepair> find(String text) {
        return Mojibake.find(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The café wasn’t “open”: he paid €5 – and left…",
                "Die Bürger von Köln feiern in der Straße.",
                "L’été dernier, elle a été élue à Liège.",
                "El niño vivió en España, señor Núñez.",
                "Wałęsa i Świątek są z Gdańska.",
                "Dvořák žil v Plzeňském kraji.",
                "Правительство России сообщило об этом.",
                "Η κυβέρνηση της Ελλάδας ανακοίνωσε",
                "東京で会議が開かれた",
                "القاهرة عاصمة مصر"
            })
    void textIsReadBackFromEverySetInWhichItWasMisread(String text) {
        for (String set : SETS) {
            assertThat(Mojibake.repair(misread(text, set))).as(set).isEqualTo(text);
        }
    }

    @Test
    void ofSetsThatShareMostOfTheirLettersTheOneThatFitsTheWholeTextIsTaken() {
        String text = "V pátek přijel ministr zahraničí Dvořák.";

        assertThat(Mojibake.repair(misread(text, "ISO-8859-2"))).isEqualTo(text);
        assertThat(Mojibake.repair(misread(text, "windows-1250"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The café wasn’t open.", "Köln liegt in Nordrhein-Westfalen – am Rhein.", "Señor Núñez"})
    void textMisreadTwiceAndThriceIsReadBack(String text) {
        String twice = misread(misread(text, "windows-1252"), "windows-1252");

        assertThat(Mojibake.repair(twice)).isEqualTo(text);
        assertThat(Mojibake.repair(misread(twice, "windows-1252"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beyoncé, Škoda, Ångström, Motörhead, São Paulo, naïve, ¥43tn, €5, 20 °C, ½, ×, 😀",
                "BEYONCÉ’S “FORMATION” À LA CARTE… CAFÉ™ NESTLÉ® ÊTRE, “ÉLAN” – SÃO PAULO, MANHÃ, CORAÇÃO… IRMÃ’s",
                "« L’école » — l’été… ‘Ça’ (à Genève), d’Été—où? “à…” voilà…”",
                "Ý ở Hà Nội, Đà Nẵng, ĐỖ MƯỜI; Nguyễn Phú Trọng “Ờ”…",
                "Łódź…, Świętochłowice, ŁÓDŹ, Český Krumlov™, Košice‘s",
                "İstanbul, Beşiktaş, ĞÜŞİ, ŞIRNAK’ta",
                "Рівне, Сєвєродонецьк, Дід, ВІКІ, СРСР, «Газпром», “Ё”, ЂЋ",
                "Ελλάδα, «Νέα Δημοκρατία», ΣΥΡΙΖΑ™, Ὀδύσσεια",
                "Äänekoski, Ä… Ö™, ÅLAND, Ærø, Ø, Þórður, IÐNÓ",
                "5 µm × 3 µm, Ω, kΩ, ΔT, π≈3.14, √2, √π, x², ∆°, 5×£35, £5m–£10m, ±2 §4 ©Reuters 3½%",
                "¿Qué? ¡Olé! “olé”? 2ª 3º nº№5 ☎ →←↔ ★★★☆☆ ╔══╗ ┌─┐",
                "한국어 “제목”… 中文，标题。日本語『題』 עברית “כותרת” العربية «عنوان» हिन्दी ภาษาไทย"
            })
    void cleanTextIsLeftAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void theShortestDamagedWordsAreShown() {
        String text = "In the city of KÃ¶ln, and in MÃ¼nchen, it rained.";

        assertThat(find(text).stream().map(repair -> repair.span().in(text))).containsExactly("KÃ¶ln,", "MÃ¼nchen,");
        assertThat(find(text).get(0).misreadAs()).isEqualTo("windows-1252");
    }

    @Test
    void whatIsLostIsNotInvented() {
        List<MojibakeRepair> repairs = find("He called it â€œa mistakeâ€� on Monday.");

        assertThat(repairs).hasSize(1);
        assertThat(repairs.get(0).repaired()).isEqualTo("“a mistake\uFFFD");
        assertThat(repairs.get(0).isPartlyLost()).isTrue();
    }

    @Test
    void aDoubtfulWordIsRepairedInCompanyOnly() {
        assertThat(Mojibake.repair("DrÃ¥ber")).isEqualTo("DrÃ¥ber");
        assertThat(Mojibake.repair("DrÃ¥ber, mÃ¸rke og kÃ¸lige")).isEqualTo("Dråber, mørke og kølige");
    }

    @Test
    void halvesOfEmojiThatWereEncodedByThemselvesAreJoined() {
        assertThat(Mojibake.repair("Well done \u00ED\u00A0\u00BD\u00ED\u00B8\u008D"))
                .isEqualTo("Well done \uD83D\uDE0D");
    }

    @Test
    void anyTextIsSurvivedAndItsRestKept() {
        String pieces = "aÉÃâ€œ©Ð?\uFFFD \u00A0\u0085\uD83D\uDE00\uD800\uDC00Ñ\u0090п¬ЃÄÅ\n├┤√©";
        Random random = new Random(5);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int at = 0;
            for (MojibakeRepair repair : find(text.toString())) {
                assertThat(repair.span().start()).as(text.toString()).isGreaterThanOrEqualTo(at);
                at = repair.span().end();
            }
        }
    }

    @Test
    void aLongTokenIsReadInLinearTime() {
        assertThat(find("é".repeat(1 << 20))).isEmpty();
        assertThat(find("Ã©".repeat(1 << 19))).hasSize(1);
    }
}
