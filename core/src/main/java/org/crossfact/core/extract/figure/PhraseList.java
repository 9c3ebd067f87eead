package org.crossfact.core.extract.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** A word list whose entries may have several tokens, with their first and last words at hand to turn most places away. */
final class PhraseList {

    private final Lexicon entries;
    private final Set<String> first = new HashSet<>();
    private final Set<String> last = new HashSet<>();

    private PhraseList(Lexicon entries) {
        this.entries = entries;
        for (String entry : entries.words()) {
            first.add(firstToken(entry).toLowerCase(Locale.ROOT));
            last.add(entry.substring(entry.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
    }

    static PhraseList load(String name) {
        return new PhraseList(Lexicon.load(PhraseList.class, name));
    }

    private static String firstToken(String entry) {
        int end = 0;
        while (end < entry.length() && Character.isLetter(entry.charAt(end))) {
            end++;
        }
        return entry.substring(0, Math.max(1, end));
    }

    boolean mayBeginWith(Token token) {
        return first.contains(token.lower());
    }

    boolean mayEndWith(Token token) {
        return last.contains(token.lower());
    }

    /** The value of an entry as printed or, failing that, in lower case. */
    Optional<String> value(String printed) {
        Optional<String> exact = entries.value(printed);
        return exact.isPresent() ? exact : entries.value(printed.toLowerCase(Locale.ROOT));
    }

    boolean contains(String printed) {
        return entries.contains(printed);
    }
}
