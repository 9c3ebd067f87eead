package org.crossfact.core.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.orthography.word.SmallWords;

/** Tells in which language an article is written, and which of its paragraphs are in another one, by small words. */
final class Languages {

    private static final List<String> LANGUAGES = SmallWords.languages();
    private static final int ENGLISH = LANGUAGES.indexOf("en");
    private static final int NOBODY = -1;
    private static final int ENOUGH_WORDS = 12;
    private static final int ENOUGH_TO_SAY = 3;
    private static final int MOST_WORDS = 1000;

    /** One word in so many is small in running text of any language. */
    private static final int SMALL_SHARE = 8;

    private final List<Token> tokens;

    private Languages(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The language of the running text; the stated one where the text is too short to tell. */
    static Language of(List<Token> tokens, List<Block> blocks, Metadata stated) {
        List<Token> words = new Languages(tokens).words(blocks);
        return tell(words)
                .orElseGet(() -> stated.language().isEmpty()
                        ? Language.UNKNOWN
                        : new Language(stated.language(), "stated beside the article"));
    }

    /** What the reader of a report must know: the article, or some of its paragraphs, are not English. */
    static List<String> notes(List<Token> tokens, List<Block> blocks, Language language) {
        List<String> notes = new ArrayList<>();
        boolean told = !language.equals(Language.UNKNOWN);
        if (told && !language.isEnglish()) {
            notes.add("the article seems to be " + name(language.tag())
                    + "; of what is not English, little more than figures and dates in figures is read");
        }
        Map<String, Integer> others = new LinkedHashMap<>();
        Languages reader = new Languages(tokens);
        for (Block block : told ? blocks : List.<Block>of()) {
            if (isText(block)) {
                tell(reader.words(List.of(block)))
                        .filter(other -> !other.tag().equals(language.tag()))
                        .ifPresent(other -> others.merge(other.tag(), 1, Integer::sum));
            }
        }
        others.forEach((tag, count) ->
                notes.add((count == 1 ? "a paragraph seems to be " : count + " paragraphs seem to be ") + name(tag)));
        return notes;
    }

    /** The English name of a language. */
    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean isText(Block block) {
        return block.zone() == Zone.BODY || block.zone() == Zone.QUOTATION;
    }

    /** The first words of the running text in these blocks. */
    private List<Token> words(List<Block> blocks) {
        List<Token> words = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = Token.firstFrom(tokens, block.span().start());
                    isText(block)
                            && i < tokens.size()
                            && tokens.get(i).end() <= block.span().end();
                    i++) {
                if (words.size() >= MOST_WORDS) {
                    return words;
                }
                if (tokens.get(i).isWord()) {
                    words.add(tokens.get(i));
                }
            }
        }
        return words;
    }

    private static Optional<Language> tell(List<Token> words) {
        Optional<String> script = Scripts.language(words);
        if (script.isPresent()) {
            return script.map(tag -> new Language(tag, "its script"));
        }
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        int[] counts = new int[LANGUAGES.size()];
        int[] notEnglish = new int[LANGUAGES.size()];
        for (Token word : words) {
            int english = counts[ENGLISH];
            SmallWords.count(word.lower(), counts);
            if (counts[ENGLISH] == english) {
                SmallWords.count(word.lower(), notEnglish);
            }
        }
        int best = best(counts, NOBODY);
        int most = counts[best];
        int next = counts[best(counts, best)];
        boolean own = best == ENGLISH || notEnglish[best] >= ENOUGH_TO_SAY;
        boolean clear = own && most >= ENOUGH_TO_SAY && most * SMALL_SHARE >= words.size() && most * 4 >= next * 5;
        return clear
                ? Optional.of(new Language(
                        LANGUAGES.get(best), most + " of " + words.size() + " words are small words of it"))
                : Optional.empty();
    }

    /** The number of the language with most small words, the earlier in the list of two; one is left out. */
    private static int best(int[] counts, int besides) {
        int best = besides == 0 ? 1 : 0;
        for (int i = 0; i < counts.length; i++) {
            if (i != besides && counts[i] > counts[best]) {
                best = i;
            }
        }
        return best;
    }
}
