package org.crossfact.core.orthography.seam;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds a clause that lost all its spaces: "Theministerarrivesforanofficialvisit" is known words from end to end. */
public final class LostSpaces implements SlipFinder {

    private static final String PROBLEM = "Words run together without spaces";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 20;
    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_OF_GRAMMAR = 2;
    private static final int LONGEST_NAME = 12;
    private static final int COST_OF_GRAMMAR = 1;
    private static final int COST_OF_WORD = 3;
    private static final int COST_OF_NAME = 7;
    private static final int UNREACHED = Integer.MAX_VALUE;

    @Override
    public Stream<Slip> find(Page page) {
        return page.tokens().stream()
                .filter(token -> isCandidate(page.text(), token))
                .flatMap(token -> split(token.text())
                        .map(words -> Slip.of(token.start(), token.end(), PROBLEM, String.join(" ", words)))
                        .stream());
    }

    private static boolean isCandidate(String text, Token token) {
        int length = token.text().length();
        boolean sentence = token.isWord() && length >= SHORTEST && length <= LONGEST;
        return sentence
                && token.lower().chars().allMatch(c -> c >= 'a' && c <= 'z')
                && "#@/_.=&".indexOf(Neighbours.before(text, token.start())) < 0
                && "@/_=&".indexOf(Neighbours.at(text, token.end())) < 0;
    }

    /** The likeliest words that make up all of {@code printed}, where enough of them are words of grammar. */
    private static Optional<List<String>> split(String printed) {
        int[] cost = new int[printed.length() + 1];
        int[] start = new int[printed.length() + 1];
        Arrays.fill(cost, 1, cost.length, UNREACHED);
        for (int end = 1; end < cost.length; end++) {
            for (int from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
                int word = cost[from] == UNREACHED ? 0 : cost(printed.substring(from, end));
                if (word > 0 && cost[from] + word < cost[end]) {
                    cost[end] = cost[from] + word;
                    start[end] = from;
                }
            }
        }
        return cost[printed.length()] == UNREACHED
                ? Optional.empty()
                : Optional.of(parts(printed, start)).filter(LostSpaces::isClause);
    }

    private static List<String> parts(String printed, int[] start) {
        Deque<String> parts = new ArrayDeque<>();
        for (int end = printed.length(); end > 0; end = start[end]) {
            parts.addFirst(printed.substring(start[end], end));
        }
        return List.copyOf(parts);
    }

    private static boolean isClause(List<String> parts) {
        long grammar = parts.stream()
                .filter(part -> Words.isFunction(part.toLowerCase(Locale.ROOT)))
                .count();
        return parts.size() >= FEWEST_WORDS && grammar >= FEWEST_OF_GRAMMAR;
    }

    /** Words of grammar cost least, so that "arrives in" is not "arrive sin"; 0 for no word. */
    private static int cost(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (Words.isFunction(lower)) {
            return COST_OF_GRAMMAR;
        }
        if (part.length() < SHORTEST_WORD) {
            return 0;
        }
        boolean name = Character.isUpperCase(part.charAt(0)) && part.length() <= LONGEST_NAME;
        return Dictionary.knows(lower) ? COST_OF_WORD : name ? COST_OF_NAME : 0;
    }
}
