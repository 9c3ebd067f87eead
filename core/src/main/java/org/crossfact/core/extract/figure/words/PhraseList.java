package org.crossfact.core.extract.figure.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.lexicon.Lexicon;

/** A word list whose entries may have several tokens, with their first and last tokens at hand to turn most places away. */
public final class PhraseList {

    private final Map<String, String> entries;
    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final Map<String, Integer> longestByLast = new HashMap<>();

    private PhraseList(Map<String, String> entries) {
        this.entries = Map.copyOf(entries);
        for (String entry : entries.keySet()) {
            List<String> words = tokens(entry);
            longestByFirst.merge(words.get(0), words.size(), Math::max);
            longestByLast.merge(words.get(words.size() - 1), words.size(), Math::max);
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

    private static List<String> tokens(String entry) {
        return Tokeniser.tokenise(entry, new Span(0, entry.length())).stream()
                .map(Token::lower)
                .toList();
    }

    /** How many tokens the longest entry that begins with this token has; 0 where none begins so. */
    int longestBeginningWith(Token token) {
        return longestByFirst.getOrDefault(token.lower(), 0);
    }

    /** How many tokens the longest entry that ends with this token has; 0 where none ends so. */
    int longestEndingWith(Token token) {
        return longestByLast.getOrDefault(token.lower(), 0);
    }

    /** Whether an entry begins with this token. */
    public boolean mayBeginWith(Token token) {
        return longestByFirst.containsKey(token.lower());
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
