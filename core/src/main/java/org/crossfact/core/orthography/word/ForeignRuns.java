package org.crossfact.core.orthography.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds several words of another script or language in a row in an English paragraph. Words after a quotation mark or
 * bracket and names are meant to stay as they are.
 */
public final class ForeignRuns implements SlipFinder {

    private static final String PROBLEM = "Words of another language that were not translated";

    /** So many words of English grammar make an English paragraph. */
    private static final int ENGLISH_LINE = 4;

    /** A name in its own script has at most this many letters and words. */
    private static final int NAME_IDEOGRAPHS = 4;

    private static final int NAME_WORDS = 3;

    private static final int FEWEST_UNKNOWN = 5;
    private static final char FIRST_OTHER_SCRIPT = '\u0370';

    @Override
    public Stream<Slip> find(Page page) {
        return Paragraphs.of(page).stream()
                .filter(ForeignRuns::isEnglish)
                .flatMap(line -> Stream.concat(
                        runs(line, ForeignRuns::isOtherScript, 1).filter(ForeignRuns::isNoName),
                        runs(line, ForeignRuns::mayBeForeign, FEWEST_UNKNOWN).filter(ForeignRuns::isUnknown)))
                .map(run -> Slip.of(run.get(0).start(), run.get(run.size() - 1).end(), PROBLEM));
    }

    private static boolean isEnglish(List<Token> line) {
        int grammar = 0;
        for (int i = 0; i < line.size() && grammar < ENGLISH_LINE; i++) {
            grammar += isEnglishGrammar(line.get(i)) ? 1 : 0;
        }
        return grammar == ENGLISH_LINE;
    }

    private static boolean isEnglishGrammar(Token token) {
        return token.isWord() && (token.text().equals("the") || Words.isLink(token.text()));
    }

    /** The longest runs of words that pass, without those that a mark sets apart. */
    private static Stream<List<Token>> runs(List<Token> line, Predicate<Token> belongs, int shortest) {
        List<List<Token>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || !line.get(i).isWord() || !belongs.test(line.get(i))) {
                if (i - start >= shortest && (start == 0 || !setsApart(line.get(start - 1)))) {
                    runs.add(line.subList(start, i));
                }
                start = i + 1;
            }
        }
        return runs.stream();
    }

    /** Behind a comma or at the end of a sentence nothing tells that the words are meant to stay. */
    private static boolean setsApart(Token before) {
        return !before.isWord() && !before.is(',') && !before.is('.');
    }

    private static boolean isOtherScript(Token token) {
        if (token.text().charAt(0) < FIRST_OTHER_SCRIPT) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(token.text().codePointAt(0));
        return script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }

    private static boolean isNoName(List<Token> run) {
        long ideographs = run.stream()
                .flatMapToInt(token -> token.text().codePoints())
                .filter(Character::isIdeographic)
                .limit(NAME_IDEOGRAPHS + 1)
                .count();
        return run.size() > NAME_WORDS || ideographs > NAME_IDEOGRAPHS;
    }

    private static boolean mayBeForeign(Token token) {
        return !token.isCapitalised() && !isEnglishGrammar(token) && !isOtherScript(token);
    }

    private static boolean isUnknown(List<Token> run) {
        long unknown =
                run.stream().filter(token -> !Dictionary.knows(token.lower())).count();
        return unknown >= FEWEST_UNKNOWN && unknown * 3 >= run.size() * 2L;
    }
}
