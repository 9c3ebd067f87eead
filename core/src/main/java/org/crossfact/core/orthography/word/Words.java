package org.crossfact.core.orthography.word;

import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.lexicon.Lexicon;

/** The small words that carry the grammar of English, by what they can do in a sentence, and those of the calendar; all look-ups in lower case. */
public final class Words {

    private static final Lexicon FUNCTION = Lexicon.load(Words.class, "function-words.txt");
    private static final Set<String> LINKS = ofKind("link");
    private static final Set<String> LEADS = ofKind("lead");
    private static final Lexicon STARTERS = Lexicon.load(Words.class, "sentence-starters.txt");
    private static final Lexicon CALENDAR = Lexicon.load(Words.class, "calendar-words.txt");
    private static final Lexicon ABBREVIATIONS = Lexicon.load(Words.class, "abbreviations.txt");

    private Words() {}

    /** Whether the word is an article, pronoun, preposition, conjunction or auxiliary. */
    public static boolean isFunction(String lower) {
        return FUNCTION.contains(lower);
    }

    /** Whether the word ties others together and never heads a brand: because, by, with, from. */
    public static boolean isLink(String lower) {
        return LINKS.contains(lower);
    }

    /** Whether the word is an article or a preposition that also heads brands: the, in, on. */
    public static boolean isLead(String lower) {
        return LEADS.contains(lower);
    }

    /** Whether the word often begins a sentence and, with a capital, is hardly ever a name or a title of its own. */
    public static boolean isStarter(String lower) {
        return STARTERS.contains(lower);
    }

    /** Whether the word is a weekday in full. */
    public static boolean isWeekday(String lower) {
        return isCalendar(lower, "weekday");
    }

    /** Whether the word is a month in full; "may" and "march" are. */
    public static boolean isMonth(String lower) {
        return isCalendar(lower, "month");
    }

    private static boolean isCalendar(String lower, String kind) {
        return CALENDAR.value(lower).filter(kind::equals).isPresent();
    }

    private static Set<String> ofKind(String kind) {
        return FUNCTION.words().stream()
                .filter(word -> FUNCTION.value(word).filter(kind::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a full stop after the word may belong to it. */
    public static boolean isAbbreviation(String lower) {
        return lower.length() == 1 || ABBREVIATIONS.contains(lower);
    }
}
