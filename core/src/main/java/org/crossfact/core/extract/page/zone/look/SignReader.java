package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.page.zone.look.BlockLook.End;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.extract.page.zone.look.PhraseFinder.Match;
import org.crossfact.core.extract.page.zone.look.PhraseFinder.Where;

/** Reads what a block says by itself: the first criterion that holds decides. */
public final class SignReader {

    private static final int FEW_WORDS = 4;
    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_NOTICE = 400;
    private static final int LONGEST_PROMPT = 240;
    private static final int TELLING_WORDS = 3;
    private static final int MOST_INITIALS = 5;
    private static final int LONGEST_INITIALS = 3;
    private static final int ADDRESS_TOKENS = 3;
    private static final int MOST_ADDRESS_TOKENS = 30;

    private SignReader() {}

    /** What the block of these tokens says. */
    public static Reading read(BlockLook look, List<Token> tokens) {
        return TimeStamps.read(look, tokens)
                .or(() -> address(tokens))
                .or(() -> byline(look, tokens))
                .or(() -> caption(look, tokens))
                .or(() -> ending(look, tokens))
                .or(() -> section(look, tokens))
                .or(() -> furniture(look))
                .or(() -> PathsAndMenus.read(look, tokens))
                .orElseGet(() -> text(look, tokens));
    }

    private static Reading text(BlockLook look, List<Token> tokens) {
        boolean entries = look.capitals() == look.wordCount() && PathsAndMenus.areDated(tokens);
        if (look.isParagraph() && !entries) {
            return Reading.of(BlockSign.PARAGRAPH, "a paragraph");
        }
        return look.endsLikeSentence() && look.wordCount() > 1
                ? Reading.of(BlockSign.SENTENCE, "a short sentence")
                : Reading.of(BlockSign.PLAIN, "a line");
    }

    /** "example.com", "press@example.com": points and letters without a space. */
    private static Optional<Reading> address(List<Token> tokens) {
        if (tokens.size() < ADDRESS_TOKENS || tokens.size() > MOST_ADDRESS_TOKENS) {
            return Optional.empty();
        }
        boolean point = false;
        boolean path = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!tokens.get(i - 1).touches(token)) {
                return Optional.empty();
            }
            path |= point && token.is('/');
            point |= token.is('.')
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).text().length() > 1;
        }
        Token last = tokens.get(tokens.size() - 1);
        boolean lower =
                last.isWord() && last.text().equals(last.lower()) && last.text().length() > 1;
        return (point && lower) || (path && tokens.get(0).isWord())
                ? Optional.of(Reading.of(BlockSign.FURNITURE, "an address"))
                : Optional.empty();
    }

    /** "By Anna Berg", "by admin", "Source: Example News"; "By the time the ferry came" names nobody. */
    private static Optional<Reading> byline(BlockLook look, List<Token> tokens) {
        if (look.size() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        return PhraseList.BYLINES
                .in(look.words())
                .filter(match -> match.words().endsWith(":") || names(tokens, match))
                .map(match -> Reading.of(BlockSign.BYLINE, "begins with '" + match.words() + "'"))
                .or(() -> CreditLines.isAffiliated(tokens)
                        ? Optional.of(Reading.of(BlockSign.BYLINE, "names a person and a paper"))
                        : Optional.empty());
    }

    private static boolean names(List<Token> tokens, Match match) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        int name = match.words().split(" ").length;
        if (name >= words.size()) {
            return false;
        }
        long small = words.subList(name, words.size()).stream()
                .filter(word -> !word.isCapitalised())
                .count();
        boolean role = words.subList(name, words.size()).stream().anyMatch(word -> CreditLines.isRole(word.lower()));
        return words.size() == name + 1
                || (role && words.size() <= name + FEW_WORDS)
                || (words.get(name).isCapitalised() && small * 2 <= words.size() - name);
    }

    private static Optional<Reading> caption(BlockLook look, List<Token> tokens) {
        if (look.size() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        if (isCredited(look, tokens)) {
            return Optional.of(Reading.of(BlockSign.CAPTION, "names the owner of a picture behind a sentence"));
        }
        return PhraseList.CAPTIONS
                .in(look.words())
                .filter(match -> !look.isParagraph() || holdsMark(match.words()) || match.where() == Where.OPENING)
                .map(match -> Reading.of(BlockSign.CAPTION, "speaks of a picture: '" + match.words() + "'"));
    }

    /** "Protesters at the gate of the mill, 3 May 2020. © 2020 M. Rade": below a page the mark comes first. */
    private static boolean isCredited(BlockLook look, List<Token> tokens) {
        for (int i = FEW_WORDS; i < tokens.size() && look.functionWords() >= 2; i++) {
            if (tokens.get(i).is('\u00a9') && tokens.get(i - 1).is('.')) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMark(String words) {
        return words.chars().anyMatch(c -> c == '(' || c == '[' || c == '/');
    }

    private static Optional<Reading> ending(BlockLook look, List<Token> tokens) {
        boolean marks = tokens.size() >= 3 && tokens.stream().allMatch(token -> token.is('#'));
        if (marks) {
            return Optional.of(Reading.of(BlockSign.ENDING, "a mark of the end"));
        }
        if (areInitials(tokens)) {
            return Optional.of(Reading.of(BlockSign.ENDING, "the initials of editors"));
        }
        return look.size() > LONGEST_PROMPT
                ? Optional.empty()
                : PhraseList.ENDINGS
                        .in(look.words())
                        .filter(match ->
                                match.words().contains(" ") || match.words().endsWith(":") || isShouted(tokens))
                        .map(match -> Reading.of(BlockSign.ENDING, "ends an article: '" + match.words() + "'"));
    }

    /** "mk/jp/rw". */
    private static boolean areInitials(List<Token> tokens) {
        boolean pairs = tokens.size() >= 3 && tokens.size() % 2 == 1 && tokens.size() <= MOST_INITIALS * 2;
        for (int i = 0; i < tokens.size() && pairs; i++) {
            Token token = tokens.get(i);
            boolean initials =
                    token.isWord() && !token.isCapitalised() && token.text().length() <= LONGEST_INITIALS;
            pairs = i % 2 == 0 ? initials : token.is('/');
        }
        return pairs;
    }

    private static boolean isShouted(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .allMatch(word -> word.text().equals(upper(word)));
    }

    private static String upper(Token word) {
        return word.text().toUpperCase(Locale.ROOT);
    }

    private static Optional<Reading> section(BlockLook look, List<Token> tokens) {
        if (look.size() > LONGEST_HEADING || look.ends() == End.STOP) {
            return Optional.empty();
        }
        return PhraseList.SECTIONS
                .in(look.words())
                .filter(match -> PathsAndMenus.read(look, tokens).isEmpty())
                .map(match -> new Reading(BlockSign.SECTION, purpose(match), "opens '" + match.words() + "'"));
    }

    private static Optional<Reading> furniture(BlockLook look) {
        return rights(look)
                .or(() -> PhraseList.FURNITURE
                        .in(look.words())
                        .filter(match -> isOfSite(look, match))
                        .map(SignReader::furniture));
    }

    private static Optional<Reading> rights(BlockLook look) {
        if (look.size() > LONGEST_NOTICE) {
            return Optional.empty();
        }
        return PhraseList.RIGHTS
                .in(look.words())
                .map(SignReader::furniture)
                .or(() -> look.words().isOwnedSinceYear()
                        ? Optional.of(new Reading(BlockSign.FURNITURE, Furniture.LEGAL, "says whose the page is"))
                        : Optional.empty());
    }

    /** A sentence that holds a phrase may be news of it; a page speaks to its reader. */
    private static boolean isOfSite(BlockLook look, Match match) {
        if (match.where() == Where.WHOLE) {
            return true;
        }
        if (look.size() > LONGEST_NOTICE) {
            return false;
        }
        boolean sentence = look.isParagraph() || look.endsLikeSentence();
        boolean telling = match.length() >= TELLING_WORDS || match.words().endsWith(":");
        boolean prompt = match.where() == Where.OPENING && telling && look.size() <= LONGEST_PROMPT;
        return !sentence || prompt || look.addressesReader();
    }

    private static Reading furniture(Match match) {
        String why = (match.where() == Where.INSIDE ? "holds '" : "says '") + match.words() + "'";
        return new Reading(BlockSign.FURNITURE, purpose(match), why);
    }

    private static Furniture purpose(Match match) {
        return Furniture.valueOf(match.purpose().toUpperCase(Locale.ROOT));
    }
}
