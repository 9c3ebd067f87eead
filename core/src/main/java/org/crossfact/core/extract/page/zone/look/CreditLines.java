package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.lexicon.Lexicon;

/** Knows by their shape lines that tell who wrote an article and when, without a word that announces it. */
public final class CreditLines {

    private static final Lexicon BYLINE_WORDS = Lexicon.load(CreditLines.class, "byline-words.txt");
    private static final Lexicon ROLES = Lexicon.load(CreditLines.class, "byline-roles.txt");
    private static final Lexicon LEADS = Lexicon.load(CreditLines.class, "byline-leads.txt");

    /** Where the comma stands behind two names. */
    private static final int COMMA = 2;

    private static final int MOST_LEAD_WORDS = 2;
    private static final int MOST_NAMES = 8;
    private static final int MOST_WORDS_BESIDE_DATE = 6;
    private static final int MOST_WORDS_OF_LABELS = 14;
    private static final int MOST_WORDS_OF_NAME = 4;
    private static final int MOST_WORDS_OF_USER = 3;

    /** No page of the web is older, and what is dated earlier is mostly told, not written then. */
    private static final String FIRST_SITES = "1991";

    private CreditLines() {}

    /** Whether the first line is "By" or "Written by" and nothing else, and the second is a name. */
    public static boolean areOne(List<Token> lead, List<Token> name) {
        boolean leads = !lead.isEmpty()
                && lead.size() <= MOST_LEAD_WORDS
                && LEADS.contains(lead.stream().map(Token::lower).collect(Collectors.joining(" ")));
        return leads
                && name.size() >= 2
                && name.size() <= MOST_WORDS_OF_NAME
                && name.stream().allMatch(Token::isCapitalised);
    }

    /** "Anna Berg | 5 March 2015", "Redacción | 3 de octubre de 2023", "2018-09-27 08:31 Source: Valley Daily Editor: Lin Wei". */
    public static boolean isDated(PagePart part) {
        if (!TimeShapes.holdsDate(part.tokens())
                || TimeShapes.holdsHours(part.tokens())
                || DateLabels.announceAnother(part.tokens())) {
            return false;
        }
        List<Token> others = TimeStamps.others(part.tokens());
        return others.size() <= (isLabelled(part.tokens()) ? MOST_WORDS_OF_LABELS : MOST_WORDS_BESIDE_DATE)
                && (others.size() <= 1
                        || areNames(others)
                        || areNames(part.tokens().stream().filter(Token::isWord).toList()));
    }

    /** "by admin | 14 February 2020 | Environment, Featured": an entry of a line with marks between is nothing but a date. */
    public static boolean isSetOff(PagePart part) {
        return part.look().ends() == BlockLook.End.NONE
                && !TimeShapes.holdsHours(part.tokens())
                && PathsAndMenus.entries(part.tokens()).stream().anyMatch(CreditLines::isOnlyDate);
    }

    /** "2 May 2019 - Late edition": no headline begins so. */
    public static boolean beginsWithDate(PagePart part) {
        return PathsAndMenus.entries(part.tokens()).stream().limit(1).anyMatch(CreditLines::isOnlyDate);
    }

    private static boolean isOnlyDate(List<Token> entry) {
        return TimeShapes.holdsDate(entry) && TimeStamps.others(entry).isEmpty();
    }

    /** Names hold capitals, where the script has them, and few of the words that hold sentences together. */
    private static boolean areNames(List<Token> words) {
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.text().codePointAt(0)))
                .count();
        long joining = words.stream().filter(BlockLook::isJoining).count();
        return (joining * 2 <= words.size() && capitals * 2 >= words.size()) || isUser(words);
    }

    /** "by admin", "by press.office": what somebody calls themself on a site. */
    private static boolean isUser(List<Token> words) {
        return words.size() >= 2
                && words.size() <= MOST_WORDS_OF_USER
                && words.get(0).lower().equals("by");
    }

    /** "21 March 2013", "Anna Berg, 21 March 2013", as a text is signed; "Otters v Rovers, Saturday 5 March" announces a match, a label another text. */
    public static boolean isSigned(PagePart part) {
        List<Token> others = TimeStamps.others(part.tokens());
        return isDated(part)
                && others.size() <= MOST_WORDS_OF_NAME
                && others.stream().allMatch(Token::isCapitalised)
                && TimeShapes.isOfArticle(part.tokens())
                && (others.isEmpty() || !TimeShapes.holdsClock(part.tokens()))
                && (others.isEmpty() || !isLabelled(part.tokens()));
    }

    /** "Harbour Post, 12 July 2023", "Oslo, June 13, 2024" above a text; "The Somme, 1 July 1916" is what a text is about. */
    public static boolean isHead(PagePart part) {
        return isSigned(part)
                && part.look().ends() == BlockLook.End.NONE
                && part.tokens().stream().anyMatch(CreditLines::isYearOfSites);
    }

    private static boolean isYearOfSites(Token token) {
        return token.isNumber()
                && token.text().length() == FIRST_SITES.length()
                && token.text().compareTo(FIRST_SITES) >= 0;
    }

    /** "Anna Berg 12 March 2013, 6:00 am": a name, a day and a time of day, which no headline tells together. */
    public static boolean isTimed(PagePart part) {
        return isDated(part)
                && TimeShapes.holdsClock(part.tokens())
                && TimeStamps.others(part.tokens()).size() <= MOST_WORDS_OF_NAME;
    }

    /** Whether a colon stands behind one of the words. */
    private static boolean isLabelled(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> tokens.get(i).is(':') && tokens.get(i - 1).isWord());
    }

    /** Whether a lower-case word says what somebody is in a newsroom. */
    static boolean isRole(String word) {
        return ROLES.contains(word);
    }

    /** Names and what editors are called, beside a date, a byline or the body. */
    public static boolean isNames(List<PagePart> parts, int i) {
        PagePart part = parts.get(i);
        List<Token> words = part.tokens().stream().filter(Token::isWord).toList();
        boolean names = words.size() <= MOST_NAMES
                && words.size() >= 2
                && part.look().ends() == BlockLook.End.NONE
                && words.stream().allMatch(word -> word.isCapitalised() || BYLINE_WORDS.contains(word.lower()));
        boolean role = words.stream().anyMatch(word -> BYLINE_WORDS.contains(word.lower()));
        return names
                && (role || isPerson(words) || isDate(parts, i - 1) || isDate(parts, i + 1) || isDate(parts, i + 2));
    }

    /** "Anna Berg" alone on the line above or below a date. */
    public static boolean isPersonBesideDate(List<PagePart> parts, int i) {
        List<Token> words = parts.get(i).tokens();
        return words.size() == 2
                && words.stream().allMatch(Token::isCapitalised)
                && isPerson(words)
                && (isDate(parts, i - 1) || isDate(parts, i + 1));
    }

    /** "Anna Berg, Valley Press", "Anna Berg, VNA", "Anna Berg, political editor": a person and whom they write for. */
    static boolean isAffiliated(List<Token> line) {
        if (line.size() <= COMMA + 1
                || line.size() > MOST_NAMES
                || !line.get(COMMA).is(',')) {
            return false;
        }
        List<Token> paper = line.subList(COMMA + 1, line.size());
        boolean letters = paper.size() == 1
                && paper.get(0).isWord()
                && paper.get(0).text().length() > 1
                && paper.get(0).text().chars().allMatch(Character::isUpperCase);
        boolean role = paper.stream().allMatch(Token::isWord)
                && isRole(paper.get(paper.size() - 1).lower());
        return isPerson(line.subList(0, COMMA)) && (letters || role || Masthead.isPaper(paper));
    }

    /** "Anna Berg", "R. M. Achterberg": a given name or initials, and one name more. */
    private static boolean isPerson(List<Token> words) {
        int last = words.size() - 1;
        boolean initials =
                words.subList(0, last).stream().allMatch(word -> word.text().length() == 1);
        boolean given = words.size() == 2 && NameLists.isGiven(words.get(0).lower());
        return (initials || given) && words.get(last).text().length() > 1;
    }

    private static boolean isDate(List<PagePart> parts, int i) {
        PagePart part = parts.get(Math.min(Math.max(i, 0), parts.size() - 1));
        return part.is(BlockSign.DATELINE) || part.is(BlockSign.STAMP) || part.is(BlockSign.BYLINE) || isDated(part);
    }
}
