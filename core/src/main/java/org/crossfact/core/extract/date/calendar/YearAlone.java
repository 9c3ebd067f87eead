package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "in 2014", "mid-2011", "its 2015 programme", "(2003)", "2009 and 2010": four digits that the words around make a year. */
final class YearAlone implements Recogniser {

    private static final Lexicon BEFORE_YEAR = Lexicon.load(YearAlone.class, "before-year.txt");
    private static final Lexicon YEAR_PARTS = Lexicon.load(YearAlone.class, "year-parts.txt");

    /** What is for a year, and for no number of things. */
    private static final Set<String> PLANNED =
            Set.of("planned", "scheduled", "due", "set", "expected", "forecast", "outlook", "target", "budget");

    private static final int FIRST_AFTER_THE = 1800;
    private static final int FIRST_UNLED = 1900;
    private static final int LAST_UNLED = 2060;

    @Override
    public String name() {
        return "date/year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 4;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        OptionalInt year = new Cursor(scan, at).year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean part =
                isDash(scan, at - 1) && YEAR_PARTS.contains(scan.token(at - 2).lower());
        boolean told = part || (!isTied(scan, at) && isToldAsYear(scan, at, year.getAsInt()));
        return told
                ? Optional.of(DateFinds.date(name(), part ? at - 2 : at, at + 1, PartialDate.ofYear(year.getAsInt())))
                : Optional.empty();
    }

    private static boolean isDash(Scan scan, int at) {
        return DateWords.isDash(scan.token(at)) && scan.touchesPrevious(at + 1);
    }

    /** Whether a mark ties the digits to something else: "$2000", "A-2015", "2020%". */
    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token after = scan.token(at + 1);
        boolean tiedBefore = scan.touchesPrevious(at)
                && !before.is('(')
                && !DateWords.isDash(before)
                && !before.is('"')
                && !before.is('\u2018')
                && !before.is('\u201c');
        boolean tiedAfter = scan.touchesPrevious(at + 1) && (after.is('%') || after.is('/') || after.is('+'));
        boolean dashWord = scan.touchesPrevious(at)
                && DateWords.isDash(before)
                && !scan.token(at - 2).isNumber();
        boolean chain = (isDashed(scan, at) && isDashed(scan, at - 2))
                || (isDashed(scan, at + 2) && (isDashed(scan, at) || isDashed(scan, at + 4)));
        return tiedBefore || tiedAfter || dashWord || chain;
    }

    /** Whether token {@code i} is a number with a dash between it and the number before. */
    private static boolean isDashed(Scan scan, int i) {
        return scan.token(i).isNumber()
                && scan.touchesPrevious(i)
                && DateWords.isDash(scan.token(i - 1))
                && scan.token(i - 2).isNumber();
    }

    private static boolean isToldAsYear(Scan scan, int at, int year) {
        Token before = scan.token(at - 1);
        Token next = scan.token(at + 1);
        if (before.lower().equals("the") && year >= FIRST_AFTER_THE && next.isWord()) {
            return !DateWords.isCounted(next);
        }
        if (before.is('(') && next.is(')')) {
            return true;
        }
        if (DateWords.isDash(before)) {
            return scan.token(at - 2).isNumber() && scan.token(at - 2).text().length() == 4;
        }
        return (!DateWords.isCounted(next) || isTimeOfDeed(scan, at, year))
                && (DateWords.leadsToYear(before) || isBound(scan, at) || isUnled(scan, at, year));
    }

    /** "Planned for 2015", "until at least 2018", "no later than 1361", "as early as 2019". */
    private static boolean isBound(Scan scan, int at) {
        Token second = scan.token(at - 2);
        return switch (scan.token(at - 1).lower()) {
            case "for" ->
                PLANNED.contains(second.lower()) && !scan.token(at + 1).isWord();
            case "least" -> second.lower().equals("at") && DateWords.leadsToYear(scan.token(at - 3));
            case "than" -> isComparative(second);
            case "as" ->
                switch (second.lower()) {
                    case "early", "late", "recently" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** "The law passed in 2005 bans it": behind a participle the word after the year may be the verb of the sentence. */
    private static boolean isTimeOfDeed(Scan scan, int at, int year) {
        String deed = scan.token(at - 2).lower();
        return year >= FIRST_UNLED
                && year <= LAST_UNLED
                && scan.token(at - 1).lower().equals("in")
                && deed.endsWith("ed")
                && !deed.equals("resulted")
                && !deed.equals("ended")
                && !deed.equals("used");
    }

    /** "Its 2015 programme", "2009, 2010 and 2011", "compared with 2010", "2012 was": digits of our time. */
    private static boolean isUnled(Scan scan, int at, int year) {
        Token before = scan.token(at - 1);
        boolean listed = before.is(',') && scan.token(at - 2).isNumber() && looksLikeYear(scan.token(at - 2));
        boolean compared =
                before.lower().equals("with") && scan.token(at - 2).lower().equals("compared");
        boolean told = isArticle(scan.token(at - 2)) && isPlainWord(before) && !isPlainWord(scan.token(at + 1));
        boolean subject = before.kind() != TokenKind.NUMBER && isVerb(scan.token(at + 1));
        return year >= FIRST_UNLED
                && year <= LAST_UNLED
                && (listed || compared || told || subject || BEFORE_YEAR.contains(before.lower()));
    }

    private static boolean looksLikeYear(Token token) {
        return token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    /** "After a weak 2013". */
    private static boolean isArticle(Token word) {
        return word.lower().equals("a") || word.lower().equals("an");
    }

    private static boolean isPlainWord(Token word) {
        return word.isWord() && !word.isCapitalised() && !DateWords.isFunctionWord(word);
    }

    private static boolean isComparative(Token word) {
        return word.lower().equals("later") || word.lower().equals("earlier");
    }

    private static boolean isVerb(Token verb) {
        return switch (verb.lower()) {
            case "was", "is", "saw", "will", "has", "brought" -> true;
            default -> false;
        };
    }
}
