package org.crossfact.core.orthography.capital;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of two words in small letters: words that no dictionary knows as common ones and that stand with capitals
 * elsewhere in the article, in either order, or follow a person's title.
 */
public final class NamesInSmallLetters implements SlipFinder {

    private static final Lexicon TITLES = Lexicon.load(NamesInSmallLetters.class, "titles.txt");
    private static final String PROBLEM = "A name in small letters";
    private static final int SHORTEST = 3;
    private static final int LONGER_THAN_PARTICLES = 5;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        Map<String, String> printed = capitalised(page);
        Set<String> titled = new HashSet<>();
        Set<String> parts = new HashSet<>();
        IntStream.range(1, tokens.size() - 1)
                .filter(i -> isTitled(tokens, i))
                .forEach(i -> titled.add(pair(tokens, i)));
        printed.keySet().forEach(pair -> parts.addAll(List.of(pair.split(" "))));
        titled.forEach(pair -> parts.addAll(List.of(pair.split(" "))));
        return IntStream.range(0, Math.max(0, tokens.size() - 1))
                .filter(i -> parts.contains(tokens.get(i).text()))
                .filter(i -> (areSmall(tokens, i) || isHalfSmall(tokens, i, printed))
                        && (printed.containsKey(pair(tokens, i)) || titled.contains(pair(tokens, i)))
                        && areNoCommonWords(tokens, i))
                .mapToObj(i -> slip(tokens, i, printed.get(pair(tokens, i))));
    }

    private static Slip slip(List<Token> tokens, int i, @Nullable String elsewhere) {
        Token first = tokens.get(i);
        Token second = tokens.get(i + 1);
        String one = Capitals.raise(first.text());
        String other = Capitals.raise(second.text());
        List<String> repairs = elsewhere == null ? List.of(one + " " + other, other + " " + one) : List.of(elsewhere);
        return new Slip(first.span().hull(second.span()), PROBLEM, repairs);
    }

    private static boolean isTitled(List<Token> tokens, int i) {
        Token title = tokens.get(i - 1);
        return title.isCapitalised()
                && TITLES.contains(title.lower())
                && areSmall(tokens, i)
                && areNoCommonWords(tokens, i);
    }

    private static boolean areSmall(List<Token> tokens, int i) {
        return isSmall(tokens.get(i))
                && isSmall(tokens.get(i + 1))
                && tokens.get(i + 1).start() - tokens.get(i).end() == 1;
    }

    /** "halima Noor" where "Halima Noor" is printed elsewhere; short words such as "van" and "bin" may stand in small letters. */
    private static boolean isHalfSmall(List<Token> tokens, int i, Map<String, String> printed) {
        Token first = tokens.get(i);
        Token second = tokens.get(i + 1);
        return isSmall(first)
                && first.text().length() >= LONGER_THAN_PARTICLES
                && isName(second)
                && second.start() - first.end() == 1
                && (Capitals.raise(first.text()) + " " + second.text()).equals(printed.get(pair(tokens, i)));
    }

    private static boolean isSmall(Token token) {
        return token.isWord()
                && token.text().length() >= SHORTEST
                && token.text().equals(token.lower());
    }

    private static boolean areNoCommonWords(List<Token> tokens, int i) {
        return !Dictionary.isWord(tokens.get(i).text())
                && !Dictionary.isWord(tokens.get(i + 1).text());
    }

    /** The names of two capitalised words, as printed, under their words in alphabetical order. */
    private static Map<String, String> capitalised(Page page) {
        Map<String, String> names = new HashMap<>();
        for (List<Token> line : Paragraphs.of(page)) {
            if (isTitle(line)) {
                continue;
            }
            for (int i = 0; i + 1 < line.size(); i++) {
                Token first = line.get(i);
                Token second = line.get(i + 1);
                boolean longer = i + 2 < line.size() && line.get(i + 2).isCapitalised();
                if (isName(first) && isName(second) && !longer && second.start() - first.end() == 1) {
                    names.putIfAbsent(pair(line, i), first.text() + " " + second.text());
                }
            }
        }
        return names;
    }

    /** In a headline capitals make no names. */
    private static boolean isTitle(List<Token> line) {
        int capitals = 0;
        int words = 0;
        for (Token token : line) {
            words += token.isWord() ? 1 : 0;
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return capitals * 2 >= words;
    }

    /** One capital, then small letters; what stands in capitals throughout tells nothing. */
    private static boolean isName(Token token) {
        return token.isCapitalised()
                && token.text().length() >= SHORTEST
                && Character.isLowerCase(token.text().charAt(1));
    }

    private static String pair(List<Token> tokens, int i) {
        String one = tokens.get(i).lower();
        String other = tokens.get(i + 1).lower();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
