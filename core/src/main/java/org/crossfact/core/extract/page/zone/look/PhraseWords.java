package org.crossfact.core.extract.page.zone.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/** The first words and marks of a block in lower case, without commas, as phrases are looked up in them. */
public final class PhraseWords {

    /** How a word list writes a number of any value. */
    static final String ANY_NUMBER = "0";

    /** Furniture speaks briefly: of a longer block only the beginning is looked at. */
    private static final int MOST = 80;

    private static final int OF_LONGER = 12;

    private static final List<String> OWNED = List.of("(", "c", ")");
    private static final int YEAR_DIGITS = 4;

    private final List<String> words;
    private final int from;
    private final int to;
    private final boolean cut;
    private final List<Integer> places = new ArrayList<>(2);
    private int lists;

    private PhraseWords(List<String> words, boolean cut) {
        this.words = words;
        this.cut = cut;
        int first = 0;
        while (first < words.size() && isMark(words.get(first))) {
            first++;
        }
        int last = words.size();
        while (last > first + 1 && (isMark(words.get(last - 1)) || isNumber(last - 1))) {
            last--;
        }
        from = first;
        to = last;
        for (int i = 0; i < words.size(); i++) {
            int beginning = listsBeginningAt(i);
            if (beginning != 0) {
                places.add(i);
                lists |= beginning;
            }
        }
    }

    private int listsBeginningAt(int i) {
        int exact = PhraseList.beginningWith(words.get(i), isBeginning(i));
        return isNumber(i) ? exact | PhraseList.beginningWith(ANY_NUMBER, isBeginning(i)) : exact;
    }

    /** The phrase lists of which a phrase may stand here, one bit each. */
    int lists() {
        return lists;
    }

    public static PhraseWords of(List<Token> tokens) {
        boolean cut = tokens.size() > MOST;
        int end = cut ? OF_LONGER : tokens.size();
        List<String> words = new ArrayList<>(end);
        for (int i = 0; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() != TokenKind.BREAK && !token.is(',') && !isGarbled(tokens, i)) {
                words.add(plain(token));
            }
        }
        return new PhraseWords(words, cut);
    }

    /** The mark of copyright right behind a letter is a letter read in the wrong charset ("cafÃ©"). */
    private static boolean isGarbled(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).is('\u00a9')
                && tokens.get(i - 1).isWord()
                && tokens.get(i - 1).touches(tokens.get(i));
    }

    private static String plain(Token token) {
        String lower = token.lower();
        return lower.indexOf('\u2019') < 0 ? lower : lower.replace('\u2019', '\'');
    }

    private static boolean isMark(String word) {
        int first = word.codePointAt(0);
        return !Character.isLetterOrDigit(first);
    }

    String get(int i) {
        return words.get(i);
    }

    int size() {
        return words.size();
    }

    /** The number of the first word that is no mark. */
    int from() {
        return from;
    }

    /** The numbers of the words with which a phrase of any list may begin: all other words need no look-up. */
    List<Integer> places() {
        return places;
    }

    /** Whether a phrase that opens the block may begin here. */
    boolean isBeginning(int i) {
        return i == 0 || i == from;
    }

    /** One past the last word that is neither mark nor number. */
    int to() {
        return to;
    }

    /** Whether the block goes on behind these words. */
    boolean isCut() {
        return cut;
    }

    boolean isNumber(int i) {
        char first = words.get(i).charAt(0);
        return first >= '0' && first <= '9';
    }

    /** "(c) Example Agency 2023": a year shows that the letter begins no list. */
    boolean isOwnedSinceYear() {
        boolean mark =
                words.size() > OWNED.size() && words.subList(0, OWNED.size()).equals(OWNED);
        return mark
                && IntStream.range(OWNED.size(), Math.min(words.size(), OF_LONGER))
                        .anyMatch(i -> isNumber(i) && words.get(i).length() == YEAR_DIGITS);
    }

    /** The words between the marks, every number written alike: blocks that say the same have the same. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            if (!isMark(words.get(i))) {
                key.append(key.length() == 0 ? "" : " ").append(isNumber(i) ? ANY_NUMBER : words.get(i));
            }
        }
        return key.toString();
    }

    /** The words as printed in lower case, for people. */
    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
