package org.crossfact.core.orthography.repetition;

import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Tells which lines say enough that nobody writes them twice by intent. Names of authors and sources, credits, headings,
 * rows of tables, refrains and short answers recur in good articles.
 */
final class RepetitionSubstance {

    private static final Lexicon LABELS = Lexicon.load(RepetitionSubstance.class, "labels.txt");

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_WORDS_OF_TITLE = 6;
    private static final int FEWEST_WORDS_OF_SENTENCE = 10;
    private static final int FEWEST_WORDS_OF_STATEMENT = 20;
    private static final int FEWEST_CHARACTERS = 20;
    private static final int MOST_WORDS_OF_ITEM = 6;
    private static final int SHORTEST_PLAIN_WORD = 4;
    private static final String SENTENCE_ENDS = ".!?…;,";
    private static final String QUOTES = "\"“„«'‘";

    private final Page page;

    RepetitionSubstance(Page page) {
        this.page = page;
    }

    /** Whether a repetition of the line is one too many. */
    boolean isPassage(RepetitionLine line) {
        boolean isShort = line.size() < FEWEST_WORDS || line.span().length() < FEWEST_CHARACTERS;
        if (isShort || isRow(line) || isLabel(line) || isSpoken(line)) {
            return false;
        }
        if (endsSentence(line)) {
            return line.size() >= (isHeadline(line) ? FEWEST_WORDS : FEWEST_WORDS_OF_SENTENCE);
        }
        return line.size() >= FEWEST_WORDS_OF_TITLE || isHeadline(line) || hasPlainWord(line);
    }

    /** Whether the line may be an item of a menu. */
    boolean isItem(RepetitionLine line) {
        return line.size() <= MOST_WORDS_OF_ITEM && !endsSentence(line) && !isRow(line) && !isQuoted(line);
    }

    private boolean isHeadline(RepetitionLine line) {
        return page.zoneAt(line.span().start()) == Zone.HEADLINE;
    }

    /** Half of a table's row is numbers. */
    private static boolean isRow(RepetitionLine line) {
        int numbers = 0;
        for (int i = 0; i < line.size(); i++) {
            numbers += Character.isDigit(line.initial(i)) ? 1 : 0;
        }
        return numbers * 2 >= line.size() || line.words().indexOf('\t') >= 0;
    }

    private static boolean endsSentence(RepetitionLine line) {
        String words = line.words();
        int end = words.length() - 1;
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end))) {
            if (SENTENCE_ENDS.indexOf(words.charAt(end)) >= 0) {
                return true;
            }
            end--;
        }
        return false;
    }

    /** What people say, they may say again; what is labelled in a caption is no speech. */
    private boolean isSpoken(RepetitionLine line) {
        boolean isDialogue = line.isLabelled()
                && endsSentence(line)
                && line.size() < FEWEST_WORDS_OF_STATEMENT
                && page.zoneAt(line.span().start()) != Zone.CAPTION;
        return isDialogue || isQuoted(line);
    }

    private static boolean isQuoted(RepetitionLine line) {
        return line.size() < FEWEST_WORDS_OF_SENTENCE
                && QUOTES.indexOf(line.words().charAt(0)) >= 0;
    }

    private static boolean isLabel(RepetitionLine line) {
        if (line.size() >= FEWEST_WORDS_OF_SENTENCE) {
            return false;
        }
        String words = line.words();
        return LABELS.contains(line.lower(0))
                || LABELS.contains(line.lower(line.size() - 1))
                || words.indexOf('©') >= 0
                || words.indexOf('@') >= 0;
    }

    private static boolean hasPlainWord(RepetitionLine line) {
        for (int i = 1; i < line.size(); i++) {
            if (Character.isLowerCase(line.initial(i)) && line.lower(i).length() >= SHORTEST_PLAIN_WORD) {
                return true;
            }
        }
        return false;
    }
}
