package org.crossfact.core.compare.alignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Of whom or what an article tells, by the name with which it begins.
 *
 * @param name the words of that name; empty where it begins with none
 * @param ofRecord whether the article is a record of a template, lines of labels and values, and no running text
 * @param words all words of the article
 */
record LeadSubject(List<String> name, boolean ofRecord, Set<String> words) {

    private static final Lexicon LEGAL_FORMS = Lexicon.load(LeadSubject.class, "legal-forms.txt");
    private static final Lexicon RUNNING_TEXT = Lexicon.load(LeadSubject.class, "running-text.txt");

    /** Names of two words, as "General Motors" is, may have their first one in common; in capitals what follows need be no name. */
    private static final int WORDS_OF_NAME = 2;

    LeadSubject {
        name = List.copyOf(name);
        words = Set.copyOf(words);
    }

    static LeadSubject of(List<Sentence> sentences, Set<String> words) {
        long rows = sentences.stream().filter(LeadSubject::isRow).count();
        return new LeadSubject(name(sentences), rows > 1 && 2 * rows >= sentences.size(), words);
    }

    /** A word that is none of a name elsewhere is none in a line of capitals: "CANADA GROWTH SLOWS". */
    private static List<String> name(List<Sentence> sentences) {
        Set<String> common = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.tells() && !word.isName())
                .map(Word::base)
                .collect(Collectors.toUnmodifiableSet());
        return sentences.stream()
                .limit(1)
                .flatMap(sentence -> sentence.words().stream())
                .dropWhile(word -> !word.tells())
                .takeWhile(word -> word.isName() && !common.contains(word.base()))
                .map(Word::base)
                .filter(word -> !LEGAL_FORMS.contains(word))
                .limit(WORDS_OF_NAME)
                .toList();
    }

    /** Whether nothing joins the words of a sentence: "Revs 82.6 million vs 78.8 million", "Record March 16". */
    private static boolean isRow(Sentence sentence) {
        return sentence.words().stream().map(Word::base).noneMatch(RUNNING_TEXT::contains);
    }

    /**
     * Whether the articles tell of two: each begins with a name of which the other one never speaks, as those of two storms
     * do. Records of one template have all their words in common but the name, so both must begin with the same one.
     */
    boolean isOtherThan(LeadSubject other) {
        if (ofRecord || other.ofRecord) {
            return !beginsLike(other);
        }
        return !name.isEmpty()
                && !other.name.isEmpty()
                && name.stream().noneMatch(other.words::contains)
                && other.name.stream().noneMatch(words::contains);
    }

    private boolean beginsLike(LeadSubject other) {
        int least = Math.min(name.size(), other.name.size());
        return least > 0 && name.subList(0, least).equals(other.name.subList(0, least));
    }
}
