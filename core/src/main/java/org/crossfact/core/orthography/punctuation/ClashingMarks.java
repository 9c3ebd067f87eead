package org.crossfact.core.orthography.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds two punctuation marks where one belongs: ". ,", "..", ",,", ",."; no ellipsis and no abbreviation. */
public final class ClashingMarks implements SlipFinder {

    private static final String PROBLEM = "Two punctuation marks where one belongs";
    private static final List<String> CLASHES = List.of(".,", ",,", ",.", "..");
    private static final int SHORTEST = 5;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        List<Slip> slips = IntStream.range(2, tokens.size())
                .filter(i -> isMark(tokens.get(i - 1)) && isMark(tokens.get(i)))
                .boxed()
                .flatMap(i -> clash(page.text(), tokens, i).stream())
                .toList();
        return slips.isEmpty() || TokenisedText.is(page) ? Stream.empty() : slips.stream();
    }

    private static Optional<Slip> clash(String text, List<Token> tokens, int i) {
        Token first = tokens.get(i - 1);
        Token second = tokens.get(i);
        boolean clash = (first.touches(second) || isOneSpace(text, first, second))
                && CLASHES.contains(first.text() + second.text());
        return clash && endsWord(tokens.get(i - 2), first) && isApart(text, tokens, i)
                ? slip(text, tokens, i)
                : Optional.empty();
    }

    private static Optional<Slip> slip(String text, List<Token> tokens, int i) {
        Token word = tokens.get(i - 2);
        Token first = tokens.get(i - 1);
        Token second = tokens.get(i);
        boolean abbreviated = Words.isAbbreviation(word.lower())
                || word.text().length() < SHORTEST
                || word.isCapitalised()
                || !Dictionary.isWord(word.lower());
        if (first.is('.') && second.is(',')) {
            if (first.touches(second)) {
                return abbreviated ? Optional.empty() : Optional.of(slip(first, second, ","));
            }
            return Optional.of(new Slip(first.span().hull(second.span()), PROBLEM, cutOff(text, tokens, i)));
        }
        return Optional.of(slip(first, second, first.is('.') || second.is('.') ? "." : ","));
    }

    /** Before a verb that lacks its subject, "which" got lost together with the clause. */
    private static List<String> cutOff(String text, List<Token> tokens, int i) {
        List<String> repairs = new ArrayList<>();
        repairs.add(Words.isAbbreviation(tokens.get(i - 2).lower()) ? ".," : ",");
        boolean verb = i + 1 < tokens.size()
                && List.of("is", "are", "was", "were", "has", "have", "had")
                        .contains(tokens.get(i + 1).text());
        if (verb && Neighbours.at(text, tokens.get(i).end()) == ' ') {
            repairs.add(", which");
        }
        return repairs;
    }

    private static Slip slip(Token first, Token second, String repair) {
        return Slip.of(first.start(), second.end(), PROBLEM, repair);
    }

    private static boolean isMark(Token token) {
        return token.is('.') || token.is(',');
    }

    private static boolean endsWord(Token word, Token mark) {
        return word.touches(mark) && (word.isWord() || word.isNumber() || word.is('\u201d') || word.is(')'));
    }

    private static boolean isOneSpace(String text, Token first, Token second) {
        return second.start() - first.end() == 1 && text.charAt(first.end()) == ' ';
    }

    /** The marks end there: no third dot, no path, no quotation mark made of two commas. */
    private static boolean isApart(String text, List<Token> tokens, int i) {
        char after = Neighbours.at(text, tokens.get(i).end());
        boolean ends = Neighbours.isSpace(after) || after == '\u201d' || after == '"' || after == ')';
        boolean more = i + 1 < tokens.size()
                && isMark(tokens.get(i + 1))
                && tokens.get(i + 1).start() - tokens.get(i).end() <= 1;
        return ends && !more && !Neighbours.inAddress(text, tokens.get(i - 1).span());
    }
}
