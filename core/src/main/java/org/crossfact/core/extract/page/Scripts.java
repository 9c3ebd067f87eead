package org.crossfact.core.extract.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Token;

/** Tells a language from the script of its words, where one language or few have it. */
final class Scripts {

    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta");

    /** Most words of most articles need no look-up. */
    private static final char LAST_LATIN = '\u024f';

    private Scripts() {}

    /** The language that alone has the script of most letters; kana among ideograms are Japanese. */
    static Optional<String> language(List<Token> words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (Token word : words) {
            if (word.text().charAt(0) <= LAST_LATIN) {
                all += word.end() - word.start();
                continue;
            }
            UnicodeScript script = UnicodeScript.of(word.text().codePointAt(0));
            int length = word.end() - word.start();
            letters.merge(isKana(script) ? UnicodeScript.HIRAGANA : script, length, Integer::sum);
            all += length;
            if (script == UnicodeScript.HAN && holdsKana(word.text())) {
                letters.merge(UnicodeScript.HIRAGANA, length, Integer::sum);
            }
        }
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > all) {
            return Optional.of(kana * 10 > all ? "ja" : "zh");
        }
        int half = all / 2;
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > half)
                .flatMap(entry -> Optional.ofNullable(LANGUAGES.get(entry.getKey())).stream())
                .findFirst();
    }

    private static boolean holdsKana(String word) {
        return word.chars().limit(40).anyMatch(c -> isKana(UnicodeScript.of(c)));
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
