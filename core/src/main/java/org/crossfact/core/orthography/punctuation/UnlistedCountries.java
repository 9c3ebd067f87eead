package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Countries;
import org.crossfact.core.orthography.word.Words;

/** Finds two names of countries side by side before "and" ("with Chile Peru and others"), where a mark is missing. */
public final class UnlistedCountries implements SlipFinder {

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isCapitalised())
                .boxed()
                .flatMap(i -> slip(page.text(), tokens, i).stream());
    }

    private static Optional<Slip> slip(String text, List<Token> tokens, int i) {
        int second = endOfCountry(text, tokens, i);
        if (second == i || (i > 0 && belongs(text, tokens.get(i - 1), tokens.get(i)))) {
            return Optional.empty();
        }
        int after = endOfCountry(text, tokens, second);
        boolean listed = after > second
                && after < tokens.size()
                && isBeside(text, tokens.get(second - 1), tokens.get(second))
                && isBeside(text, tokens.get(after - 1), tokens.get(after))
                && (tokens.get(after).text().equals("and")
                        || tokens.get(after).text().equals("or"));
        if (!listed) {
            return Optional.empty();
        }
        int start = tokens.get(i).start();
        int end = tokens.get(after - 1).end();
        String first = text.substring(start, tokens.get(second - 1).end());
        String other = text.substring(tokens.get(second).start(), end);
        String problem = "Two countries side by side: a comma, or the end of a sentence, is missing";
        return Optional.of(Slip.of(start, end, problem, first + ", " + other, first + ". " + other));
    }

    /** Whether a capitalised word before makes the country a part of another name: "Air France", "Bank of China". */
    private static boolean belongs(String text, Token before, Token country) {
        return isBeside(text, before, country)
                && ((before.isCapitalised() && !Words.isFunction(before.lower()))
                        || before.text().equals("of"));
    }

    private static boolean isBeside(String text, Token left, Token right) {
        return right.start() - left.end() == 1 && text.charAt(left.end()) == ' ';
    }

    /** The index after the country that begins at {@code i}, the longest name first; {@code i} when none does. */
    private static int endOfCountry(String text, List<Token> tokens, int i) {
        int longest = i;
        StringBuilder name = new StringBuilder();
        for (int k = i; k < tokens.size() && k - i < Countries.LONGEST_NAME; k++) {
            if (!tokens.get(k).isWord() || (k > i && !isBeside(text, tokens.get(k - 1), tokens.get(k)))) {
                return longest;
            }
            name.append(k > i ? " " : "").append(tokens.get(k).lower());
            if (tokens.get(k).isCapitalised() && Countries.contains(name.toString())) {
                longest = k + 1;
            }
        }
        return longest;
    }
}
