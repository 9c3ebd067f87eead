package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.lexicon.Lexicon;

/**
 * What the tokens of a block show.
 *
 * @param words its first words, for phrases
 * @param size how much it says: its characters, where an ideogram counts for three
 * @param wordCount how many words
 * @param capitals how many of them begin with a capital
 * @param functionWords how many of them hold a sentence together
 * @param sentences how many sentences end in it, the last one left out
 * @param ends how it ends
 * @param bullet whether it begins with a mark of a list
 * @param quoted whether it stands in quotation marks as a whole
 * @param speech whether it begins with a quotation and goes on behind it
 * @param addressesReader whether it speaks to the reader in its own voice
 */
public record BlockLook(
        PhraseWords words,
        int size,
        int wordCount,
        int capitals,
        int functionWords,
        int sentences,
        End ends,
        boolean bullet,
        boolean quoted,
        boolean speech,
        boolean addressesReader) {

    /** How a block ends. */
    public enum End {
        STOP,
        QUESTION,
        COLON,
        NONE
    }

    private static final Lexicon READER = Lexicon.load(BlockLook.class, "reader-words.txt");
    private static final Lexicon JOINING = Lexicon.load(BlockLook.class, "joining-words.txt");

    /** "US$45" speaks to nobody. */
    private static final String COUNTRY = "US";

    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int LONGEST_QUESTION = 160;
    private static final int SURELY_LONG = 160;
    private static final int WIDE = 3;

    /** Most words of most articles need no look-up. */
    private static final char FIRST_WIDE = '\u2e80';

    private static final String STOPS = ".。।．۔";
    private static final String CALLS = "!?！？؟…";
    private static final String CLOSING = "\"'”’)]»」』";
    private static final String OPENING = "\"“„«「";
    private static final String BULLETS = "•●▪◦‣·*-–—+→►▶»›☞✓";

    public static BlockLook at(List<Token> tokens) {
        Counter counter = new Counter(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            counter.count(i);
        }
        return counter.look();
    }

    /** Whether a word holds sentences together. */
    public static boolean isJoining(Token word) {
        return JOINING.contains(word.lower());
    }

    /** Whether a line ends with the point of "9 a.m." or "U.S.", which ends no sentence for certain. */
    public static boolean isAbbreviated(List<Token> line) {
        int last = line.size() - 1;
        return last > 2
                && line.get(last).is('.')
                && line.get(last - 1).text().length() == 1
                && line.get(last - 2).is('.');
    }

    /** Whole sentences, or so much connected text that only its end can be missing. */
    boolean isParagraph() {
        boolean question = ends == End.QUESTION && size <= LONGEST_QUESTION && sentences <= 1;
        boolean whole = size >= SHORTEST_PARAGRAPH && !question && (ends != End.NONE || sentences >= 2);
        return whole || (size >= SURELY_LONG && isConnected());
    }

    /** Whether its words hang together as sentences do, and not as entries of a list. */
    boolean isConnected() {
        return functionWords * 6 >= wordCount;
    }

    boolean endsLikeSentence() {
        return ends == End.STOP || ends == End.QUESTION;
    }

    /** Adds up what the tokens of one block show. */
    private static final class Counter {

        private final List<Token> tokens;
        private int size;
        private int wordCount;
        private int capitals;
        private int functionWords;
        private int sentences;
        private boolean reader;
        private boolean quotes;

        private Counter(List<Token> tokens) {
            this.tokens = tokens;
        }

        private void count(int i) {
            Token token = tokens.get(i);
            size += i > 0 && !tokens.get(i - 1).touches(token) ? 1 : 0;
            size += token.kind() == TokenKind.BREAK ? 0 : width(token) * (token.end() - token.start());
            if (token.isWord()) {
                wordCount++;
                capitals += token.isCapitalised() ? 1 : 0;
                functionWords += isJoining(token) ? 1 : 0;
                reader |= READER.contains(token.lower()) && !token.text().equals(COUNTRY);
            } else if (token.kind() == TokenKind.MARK) {
                quotes |= OPENING.contains(token.text());
                sentences += isInnerStop(i) ? 1 : 0;
            }
        }

        private static int width(Token token) {
            String text = token.text();
            return token.isWord() && text.charAt(0) >= FIRST_WIDE && Character.isIdeographic(text.codePointAt(0))
                    ? WIDE
                    : 1;
        }

        /** A stop after a small letter or a closing mark, with another sentence behind it. */
        private boolean isInnerStop(int i) {
            String mark = tokens.get(i).text();
            if (i == 0 || i + 1 >= tokens.size() || (!STOPS.contains(mark) && !CALLS.contains(mark))) {
                return false;
            }
            if (mark.charAt(0) > '\u2fff') {
                return !closes(tokens.get(i + 1)) || i + 2 < tokens.size();
            }
            Token next = tokens.get(i + 1);
            String before = tokens.get(i - 1).text();
            boolean word = Character.isLowerCase(before.charAt(before.length() - 1)) || before.length() > 2;
            boolean opens = next.isCapitalised() || OPENING.contains(next.text()) || next.isNumber();
            return word && ((!tokens.get(i).touches(next) && opens) || (closes(next) && i + 2 < tokens.size()));
        }

        private static boolean closes(Token token) {
            return token.kind() == TokenKind.MARK && CLOSING.contains(token.text());
        }

        private BlockLook look() {
            Token first = tokens.get(0);
            boolean bullet = first.kind() == TokenKind.MARK && BULLETS.contains(first.text());
            boolean addresses = reader && !quotes;
            return new BlockLook(
                    PhraseWords.of(tokens),
                    size,
                    wordCount,
                    capitals,
                    functionWords,
                    sentences,
                    end(),
                    bullet,
                    isQuoted(),
                    isSpeech(),
                    addresses);
        }

        private End end() {
            int last = tokens.size() - 1;
            while (last > 0 && (closes(tokens.get(last)) || tokens.get(last).kind() == TokenKind.BREAK)) {
                last--;
            }
            Token token = tokens.get(last);
            if (token.kind() != TokenKind.MARK || wordCount == 0) {
                return End.NONE;
            }
            if (STOPS.contains(token.text())) {
                return End.STOP;
            }
            return CALLS.contains(token.text()) ? End.QUESTION : token.is(':') ? End.COLON : End.NONE;
        }

        /** The first mark opens a quotation, and small letters follow behind the one that closes it. */
        private boolean isSpeech() {
            if (!OPENING.contains(tokens.get(0).text())) {
                return false;
            }
            for (int i = 2; i + 1 < tokens.size(); i++) {
                Token behind = tokens.get(i + 1);
                if (closes(tokens.get(i))
                        && !tokens.get(i).is('\'')
                        && !tokens.get(i).is('\u2019')
                        && behind.isWord()) {
                    return true;
                }
            }
            return false;
        }

        /** The first mark opens a quotation and none but the last closes it. */
        private boolean isQuoted() {
            Token first = tokens.get(0);
            Token last = tokens.get(tokens.size() - 1);
            if (tokens.size() < 3 || !OPENING.contains(first.text()) || !closes(last)) {
                return false;
            }
            return tokens.subList(1, tokens.size() - 1).stream()
                    .noneMatch(token ->
                            token.text().equals(last.text()) || token.text().equals(first.text()));
        }
    }
}
