package org.crossfact.core.extract.date.relative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;

/** Tells which readers may find a phrase that begins with a token, in their order; most tokens begin none. */
final class PhraseIndex {

    private final Map<String, List<PhraseReader>> byFirstWord;
    private final List<PhraseReader> forNumbers;
    private final ByForm<List<PhraseReader>> known = new ByForm<>(this::found);

    PhraseIndex(List<PhraseReader> readers) {
        Map<String, List<PhraseReader>> index = new HashMap<>();
        for (PhraseReader reader : readers) {
            reader.firstWords()
                    .forEach(word -> index.computeIfAbsent(word, unseen -> new ArrayList<>())
                            .add(reader));
        }
        byFirstWord = index.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        forNumbers = readers.stream().filter(PhraseReader::mayBeginWithNumber).toList();
    }

    List<PhraseReader> at(Token token) {
        return known.of(token);
    }

    private List<PhraseReader> found(Token token) {
        return token.isNumber() ? forNumbers : byFirstWord.getOrDefault(token.lower(), List.of());
    }
}
