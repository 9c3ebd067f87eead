package org.crossfact.core.extract.page.zone.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.lexicon.Lexicon;

/** Knows paths through a site and menus in one line by the marks between their entries. */
public final class PathsAndMenus {

    private static final Lexicon STARTS = Lexicon.load(PathsAndMenus.class, "path-starts.txt");

    private static final String ARROWS = ">»›→";
    private static final String DIVIDERS = "|·•/\\‹<-–";
    private static final int MOST_TOKENS = 120;
    private static final int LONGEST_ENTRY = 5;
    private static final int SHORTEST_HEADLINE = 4;
    private static final int SHORTEST_HEADLINE_SIZE = 30;
    private static final int MENU_ENTRIES = 3;
    private static final int WIDE_GAP = 2;
    private static final int LONGEST_NAME = 2;

    private PathsAndMenus() {}

    static Optional<Reading> read(BlockLook look, List<Token> tokens) {
        List<Integer> cuts = cuts(tokens);
        if (isWidelySpaced(look, tokens)) {
            return Optional.of(new Reading(BlockSign.MENU, Furniture.NAVIGATION, "names with wide gaps between"));
        }
        if (cuts.isEmpty() || (look.isParagraph() && !isPath(tokens, cuts))) {
            return Optional.empty();
        }
        if (isPath(tokens, cuts)) {
            return Optional.of(new Reading(BlockSign.PATH, Furniture.NAVIGATION, "a path through the site"));
        }
        boolean menu = cuts.size() + 1 >= MENU_ENTRIES
                && entriesAreShort(tokens, cuts, cuts.size())
                && words(tokens, cuts.get(cuts.size() - 1) + 1, tokens.size()) <= LONGEST_ENTRY
                && look.functionWords() * 4 <= look.wordCount()
                && bars(tokens, cuts)
                && !TimeShapes.holdsDate(tokens);
        return menu
                ? Optional.of(new Reading(BlockSign.MENU, Furniture.NAVIGATION, "short entries side by side"))
                : Optional.empty();
    }

    /** "Valley Weekly • Thu. May 2, 2019 • Vol. 31 No. 18": several entries, and a date is one of them. */
    public static boolean areDated(List<Token> tokens) {
        return cuts(tokens).size() + 1 >= MENU_ENTRIES && TimeShapes.holdsDate(tokens);
    }

    /** What stands between the marks of a line; empty where it has none. */
    static List<List<Token>> entries(List<Token> tokens) {
        List<List<Token>> entries = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(tokens)) {
            entries.add(tokens.subList(from, cut));
            from = cut + 1;
        }
        if (from > 0) {
            entries.add(tokens.subList(from, tokens.size()));
        }
        return entries;
    }

    /** "Film  Music  Books": names of one or two words, two spaces apart; the cells of a table hold numbers. */
    private static boolean isWidelySpaced(BlockLook look, List<Token> tokens) {
        boolean names = tokens.size() >= MENU_ENTRIES
                && tokens.size() <= MOST_TOKENS
                && look.functionWords() == 0
                && tokens.stream().allMatch(Token::isCapitalised);
        int gaps = 0;
        int entry = 1;
        for (int i = 1; i < tokens.size() && names; i++) {
            boolean gap = tokens.get(i).start() - tokens.get(i - 1).end() >= WIDE_GAP;
            gaps += gap ? 1 : 0;
            entry = gap ? 1 : entry + 1;
            names = entry <= LONGEST_NAME;
        }
        return names && gaps + 1 >= MENU_ENTRIES;
    }

    /** Where a headline begins behind a path on the same line; empty when none does. */
    public static Optional<Integer> headlineBehindPath(List<Token> tokens) {
        List<Integer> cuts = cuts(tokens);
        if (cuts.isEmpty() || !isPath(tokens, cuts)) {
            return Optional.empty();
        }
        int start = cuts.get(cuts.size() - 1) + 1;
        boolean headline = words(tokens, start, tokens.size()) >= SHORTEST_HEADLINE
                && tokens.get(tokens.size() - 1).end() - tokens.get(start).start() >= SHORTEST_HEADLINE_SIZE;
        return headline ? Optional.of(start) : Optional.empty();
    }

    /** What stands before the last mark: the headline, where the name of the site follows it. */
    public static Optional<List<Token>> beforeLast(List<Token> tokens) {
        List<Integer> cuts = cuts(tokens);
        return cuts.isEmpty() ? Optional.empty() : Optional.of(tokens.subList(0, cuts.get(cuts.size() - 1)));
    }

    private static boolean isPath(List<Token> tokens, List<Integer> cuts) {
        boolean arrows =
                cuts.stream().allMatch(cut -> ARROWS.contains(tokens.get(cut).text()));
        boolean home = STARTS.contains(lowerWords(tokens, cuts.get(0)));
        boolean enough = home || (arrows && cuts.size() >= 2);
        return enough && entriesAreShort(tokens, cuts, cuts.size());
    }

    private static boolean bars(List<Token> tokens, List<Integer> cuts) {
        return cuts.stream()
                .noneMatch(cut -> tokens.get(cut).is('-') || tokens.get(cut).is('–'));
    }

    /** The entries before the last one; each begins with a capital or a figure. */
    private static boolean entriesAreShort(List<Token> tokens, List<Integer> cuts, int count) {
        int from = 0;
        for (int cut : cuts.subList(0, count)) {
            int words = words(tokens, from, cut);
            if ((words == 0 && cut > 0) || words > LONGEST_ENTRY) {
                return false;
            }
            from = cut + 1;
        }
        return true;
    }

    /** Marks that part entries: arrows anywhere, bars and dashes between spaces. */
    private static List<Integer> cuts(List<Token> tokens) {
        List<Integer> cuts = new ArrayList<>(0);
        if (tokens.size() > MOST_TOKENS) {
            return cuts;
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() || token.isNumber()) {
                continue;
            }
            char mark = token.text().charAt(0);
            boolean parts = DIVIDERS.indexOf(mark) >= 0 && isSpaced(tokens, i);
            if (parts || ARROWS.indexOf(mark) >= 0) {
                cut(cuts, i);
            }
        }
        return cuts;
    }

    /** ">>" is one mark. */
    private static void cut(List<Integer> cuts, int i) {
        int last = cuts.size() - 1;
        if (last >= 0 && cuts.get(last) == i - 1) {
            cuts.set(last, i);
        } else {
            cuts.add(i);
        }
    }

    private static boolean isSpaced(List<Token> tokens, int i) {
        return !tokens.get(i - 1).touches(tokens.get(i)) && !tokens.get(i).touches(tokens.get(i + 1));
    }

    private static int words(List<Token> tokens, int from, int to) {
        return (int) tokens.subList(from, to).stream().filter(Token::isWord).count();
    }

    private static String lowerWords(List<Token> tokens, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(0, Math.min(to, LONGEST_ENTRY))) {
            if (token.isWord()) {
                words.append(words.length() == 0 ? "" : " ").append(token.lower());
            }
        }
        return words.toString();
    }
}
