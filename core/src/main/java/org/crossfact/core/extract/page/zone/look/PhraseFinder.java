package org.crossfact.core.extract.page.zone.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Finds the phrases of word lists in a block. In a list "…" stands for more words and 0 for any number; a phrase without
 * "…" is the whole block, but for marks around it and a number behind it.
 */
final class PhraseFinder {

    private static final String MORE = "\u2026";

    /**
     * A phrase that was found.
     *
     * @param purpose what its list says of it
     * @param words as the list has them, with the numbers of the block
     * @param length how many words and marks it has
     * @param where how it stands in its block
     */
    record Match(String purpose, String words, int length, Where where) {}

    /** How a phrase stands in its block. */
    enum Where {
        WHOLE,
        OPENING,
        INSIDE
    }

    private record Phrase(List<String> parts, boolean moreBefore, boolean moreAfter, Match match) {}

    /** All phrases by their first word: they are looked for where a block begins. */
    private final Map<String, List<Phrase>> atBeginning = new HashMap<>();

    /** The few phrases that may follow other words: they are looked for everywhere. */
    private final Map<String, List<Phrase>> anywhere = new HashMap<>();

    private PhraseFinder() {}

    /** Reads word lists that lie beside this class. */
    static PhraseFinder load(String... files) {
        PhraseFinder phrases = new PhraseFinder();
        for (String file : files) {
            Lexicon list = Lexicon.load(PhraseFinder.class, file);
            list.words().forEach(entry -> phrases.add(entry, list.value(entry).orElseThrow()));
        }
        return phrases;
    }

    private void add(String entry, String purpose) {
        boolean before = entry.startsWith(MORE);
        boolean after = entry.endsWith(MORE);
        String words = entry.replace(MORE, "").strip();
        List<String> parts = Tokeniser.tokenise(words, new Span(0, words.length())).stream()
                .map(Token::lower)
                .toList();
        Where where = before ? Where.INSIDE : after ? Where.OPENING : Where.WHOLE;
        Phrase phrase = new Phrase(parts, before, after, new Match(purpose, words, parts.size(), where));
        index(phrase, atBeginning);
        if (before) {
            index(phrase, anywhere);
        }
    }

    private static void index(Phrase phrase, Map<String, List<Phrase>> byFirst) {
        byFirst.computeIfAbsent(phrase.parts().get(0), first -> new ArrayList<>(1))
                .add(phrase);
    }

    /** The words with which phrases begin. */
    Set<String> firstWords() {
        return atBeginning.keySet();
    }

    /** The words with which phrases begin that may follow other words. */
    Set<String> firstWordsInside() {
        return anywhere.keySet();
    }

    /** The first phrase that a block holds; one that is the whole block comes before all others. */
    Optional<Match> in(PhraseWords words) {
        Optional<Match> first = Optional.empty();
        for (int at : words.places()) {
            for (Phrase phrase : beginningWith(words, at)) {
                if (matches(phrase, words, at)) {
                    if (phrase.match().where() == Where.WHOLE) {
                        return Optional.of(found(phrase, words, at));
                    }
                    first = first.isPresent() ? first : Optional.of(found(phrase, words, at));
                }
            }
        }
        return first;
    }

    /** The match with the numbers that stand in the block. */
    private static Match found(Phrase phrase, PhraseWords words, int at) {
        if (!phrase.parts().contains(PhraseWords.ANY_NUMBER)) {
            return phrase.match();
        }
        String printed = IntStream.range(at, at + phrase.parts().size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
        return new Match(
                phrase.match().purpose(),
                printed,
                phrase.match().length(),
                phrase.match().where());
    }

    private List<Phrase> beginningWith(PhraseWords words, int at) {
        Map<String, List<Phrase>> byFirst = words.isBeginning(at) ? atBeginning : anywhere;
        List<Phrase> exact = byFirst.getOrDefault(words.get(at), List.of());
        return exact.isEmpty() && words.isNumber(at) ? byFirst.getOrDefault(PhraseWords.ANY_NUMBER, exact) : exact;
    }

    private static boolean matches(Phrase phrase, PhraseWords words, int at) {
        int end = at + phrase.parts().size();
        boolean opens = phrase.moreBefore() || words.isBeginning(at);
        boolean closes = phrase.moreAfter() || (!words.isCut() && (end == words.size() || end == words.to()));
        if (!opens || !closes || end > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.parts().size(); i++) {
            String part = phrase.parts().get(i);
            boolean number = part.equals(PhraseWords.ANY_NUMBER) && words.isNumber(at + i);
            if (!number && !part.equals(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
