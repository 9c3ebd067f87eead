package org.crossfact.core.extract.figure.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** A word list whose entries may have several tokens, with their first and last words at hand to turn most places away. */
public final class PhraseList {

    private final Map<String, String> entries;
    private final Set<String> first = new HashSet<>();
    private final Set<String> last = new HashSet<>();

    private PhraseList(Map<String, String> entries) {
        this.entries = Map.copyOf(entries);
        for (String entry : entries.keySet()) {
            first.add(firstToken(entry).toLowerCase(Locale.ROOT));
            last.add(entry.substring(entry.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
    }

    /** Reads {@code name} from the package of {@code user}. */
    public static PhraseList load(Class<?> user, String name) {
        Lexicon lexicon = Lexicon.load(user, name);
        Map<String, String> entries = new LinkedHashMap<>();
        lexicon.words().forEach(word -> entries.put(word, lexicon.value(word).orElseThrow()));
        return new PhraseList(entries);
    }

    /** The phrases of a map, each with its value. */
    public static PhraseList of(Map<String, String> entries) {
        return new PhraseList(entries);
    }

    private static String firstToken(String entry) {
        int end = 0;
        while (end < entry.length() && isWordPart(entry.charAt(end))) {
            end++;
        }
        return entry.substring(0, Math.max(1, end));
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** Whether an entry begins with this token. */
    public boolean mayBeginWith(Token token) {
        return first.contains(token.lower());
    }

    boolean mayEndWith(Token token) {
        return last.contains(token.lower());
    }

    /** The value of an entry as printed or, failing that, in lower case; a single letter counts as printed only. */
    public Optional<String> value(String printed) {
        String exact = entries.get(printed);
        return exact != null || printed.length() == 1
                ? Optional.ofNullable(exact)
                : Optional.ofNullable(entries.get(printed.toLowerCase(Locale.ROOT)));
    }

    /** Whether the list has the entry, exactly as printed. */
    public boolean contains(String printed) {
        return entries.containsKey(printed);
    }
}
