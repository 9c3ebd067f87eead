package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the name of a paper or station in the first line of a page, above the line that may be the headline. */
public final class Masthead {

    private static final Lexicon WORDS = Lexicon.load(Masthead.class, "masthead-words.txt");

    private static final Reading NAME = new Reading(BlockSign.FURNITURE, Furniture.NAVIGATION, "names the paper");

    /** No person is called so. */
    private static final String ARTICLE = "The";

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;

    /** Shorter words join others and stand in small letters. */
    private static final int SHORTEST_NAME = 4;

    private Masthead() {}

    /** Makes such a line the site's own words. */
    public static void mark(List<PagePart> parts) {
        if (parts.size() > 2
                && (isName(parts.get(0)) || isNameWithMotto(parts.get(0)))
                && mayBeHeadline(parts.get(1), parts.get(2))) {
            parts.set(0, parts.get(0).read(NAME));
        }
    }

    /** Whether a name begins or ends as those of papers do: "The Valley Bugle", "Lakeside Radio". */
    public static boolean isPaper(String name) {
        List<String> words = List.of(name.strip().split("\\s+", -1));
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        return words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && (WORDS.contains(last) || words.get(0).equals(ARTICLE))
                && !CreditLines.isRole(last);
    }

    /** Whether a line is such a name and nothing else. */
    public static boolean isPaper(List<Token> line) {
        return line.size() <= MOST_WORDS
                && line.stream().allMatch(Token::isWord)
                && isPaper(line.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    /** "The Valley Bugle - Serving the valley since 1889". */
    private static boolean isNameWithMotto(PagePart part) {
        return part.is(BlockSign.PLAIN)
                && part.told().isEmpty()
                && PathsAndMenus.beforeLast(part.tokens())
                        .filter(Masthead::isPaper)
                        .isPresent();
    }

    private static boolean isName(PagePart part) {
        List<Token> words = part.tokens().stream().filter(Token::isWord).toList();
        boolean name = part.is(BlockSign.PLAIN)
                && part.tokens().stream().allMatch(token -> token.isWord() || token.isNumber())
                && part.told().isEmpty()
                && words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(word -> word.isCapitalised() || word.text().length() < SHORTEST_NAME);
        return name && (isOfName(words.get(0)) || isOfName(words.get(1)) || isOfName(words.get(words.size() - 1)));
    }

    private static boolean isOfName(Token word) {
        return WORDS.contains(word.lower());
    }

    /** A headline stands below, not the first words of the text. */
    private static boolean mayBeHeadline(PagePart next, PagePart third) {
        boolean line = next.is(BlockSign.PLAIN) && next.look().wordCount() > FEWEST_WORDS;
        return next.isOfSite() || line || (next.is(BlockSign.PLAIN) && third.is(BlockSign.PLAIN));
    }
}
