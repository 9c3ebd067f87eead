package org.crossfact.core.extract.page.zone;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** Knows by their shape lines that tell who wrote an article and when, without a word that announces it. */
final class CreditLines {

    private static final Lexicon BYLINE_WORDS = Lexicon.load(CreditLines.class, "byline-words.txt");
    private static final Lexicon LEADS = Lexicon.load(CreditLines.class, "byline-leads.txt");

    private static final int MOST_LEAD_WORDS = 2;
    private static final int MOST_NAMES = 8;
    private static final int MOST_WORDS_BESIDE_DATE = 6;
    private static final int MOST_WORDS_OF_NAME = 4;

    private CreditLines() {}

    /** Whether the first line is "By" or "Written by" and nothing else, and the second is a name. */
    static boolean areOne(List<Token> lead, List<Token> name) {
        boolean leads = !lead.isEmpty()
                && lead.size() <= MOST_LEAD_WORDS
                && LEADS.contains(lead.stream().map(Token::lower).collect(Collectors.joining(" ")));
        return leads
                && name.size() >= 2
                && name.size() <= MOST_WORDS_OF_NAME
                && name.stream().allMatch(Token::isCapitalised);
    }

    /** "Anna Berg | 5 March 2015", "Oslo, 5 March 2015". */
    static boolean isDated(PagePart part) {
        return TimeStamps.holdsDate(part.tokens())
                && TimeStamps.others(part.tokens()) <= MOST_WORDS_BESIDE_DATE
                && part.look().functionWords() * 2 <= part.look().wordCount()
                && part.tokens().stream()
                                        .filter(Token::isWord)
                                        .filter(Token::isCapitalised)
                                        .count()
                                * 2
                        >= part.look().wordCount();
    }

    /** Names and what editors are called, beside a date, a byline or the body. */
    static boolean isNames(List<PagePart> parts, int i) {
        PagePart part = parts.get(i);
        List<Token> words = part.tokens().stream().filter(Token::isWord).toList();
        boolean names = words.size() <= MOST_NAMES
                && words.size() >= 2
                && part.look().ends() == BlockLook.End.NONE
                && words.stream().allMatch(word -> word.isCapitalised() || BYLINE_WORDS.contains(word.lower()));
        boolean role = words.stream().anyMatch(word -> BYLINE_WORDS.contains(word.lower()));
        return names && (role || isDate(parts, i - 1) || isDate(parts, i + 1) || isDate(parts, i + 2));
    }

    private static boolean isDate(List<PagePart> parts, int i) {
        PagePart part = parts.get(Math.min(Math.max(i, 0), parts.size() - 1));
        return part.is(BlockSign.DATELINE) || part.is(BlockSign.STAMP) || part.is(BlockSign.BYLINE) || isDated(part);
    }
}
