package org.crossfact.core.orthography.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/**
 * Finds words that lost the space between them where a small letter meets a capital: a word given twice, or a word of
 * grammar glued to the next. Brand names have such humps too, so the parts must be words and the first must be one that
 * heads no brand.
 */
public final class CaseSeams implements SlipFinder {

    private static final Lexicon BUTTONS = Lexicon.load(CaseSeams.class, "button-words.txt");
    private static final Lexicon SPEAKING = Lexicon.load(CaseSeams.class, "speaking-words.txt");
    private static final String PROBLEM = "Words run together without a space";
    /** No brand ends so. */
    private static final String PRONOUN = "He";

    private static final int SHORTEST_DOUBLED = 5;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int SHORTEST_NAME = 4;

    /** A form that an article keeps using is a name. */
    private static final int OFTEN = 3;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> humped = page.tokens().stream()
                .filter(token -> token.isWord() && !token.text().equals(token.lower()) && hump(token.text(), 1) > 0)
                .toList();
        if (humped.isEmpty()) {
            return Stream.empty();
        }
        Vocabulary vocabulary = new Vocabulary(page);
        return humped.stream()
                .filter(token -> standsAlone(page.text(), token))
                .flatMap(token -> repairs(token.text(), vocabulary).stream()
                        .map(repairs -> new Slip(token.span(), PROBLEM, repairs)));
    }

    private static boolean standsAlone(String text, Token token) {
        char before = Neighbours.before(text, token.start());
        char after = Neighbours.at(text, token.end());
        boolean inNumber = Character.isDigit(before) || Character.isDigit(after);
        return !inNumber && !Neighbours.isPointed(text, token.span()) && !Neighbours.inAddress(text, token.span());
    }

    private static Optional<List<String>> repairs(String printed, Vocabulary vocabulary) {
        Optional<String> doubled = doubled(printed);
        if (doubled.isPresent()) {
            return doubled.map(List::of);
        }
        List<String> parts = parts(printed);
        boolean glued = vocabulary.count(printed) < OFTEN
                && (isLinked(parts, vocabulary) || isLed(parts) || endsInStarter(parts) || endsInWeekday(parts));
        return glued ? Optional.of(readings(parts)) : Optional.empty();
    }

    private static Optional<String> doubled(String printed) {
        int half = printed.length() / 2;
        boolean twice = half >= SHORTEST_DOUBLED
                && printed.length() % 2 == 0
                && Character.isUpperCase(printed.charAt(half))
                && printed.regionMatches(0, printed, half, half);
        return twice ? Optional.of(printed.substring(0, half)) : Optional.empty();
    }

    /** "becauseNATO", "saysNATO": a word that ties others together or of speech, then words known or standing alone. */
    private static boolean isLinked(List<String> parts, Vocabulary vocabulary) {
        return (Words.isLink(parts.get(0)) || SPEAKING.contains(parts.get(0)))
                && parts.stream().skip(1).allMatch(part -> isWord(part) || isAcronym(part) || vocabulary.has(part));
    }

    /** "inGermany", "onMonday": articles and prepositions head brand names, but not before a place or a day. */
    private static boolean isLed(List<String> parts) {
        return parts.size() == 2
                && Words.isLead(parts.get(0))
                && parts.get(1).length() >= SHORTEST_NAME
                && !parts.get(0).equals("the")
                && Dictionary.isName(lower(parts.get(1)));
    }

    /** "officeThe", "AdvertisementThe": a known word in small letters or a button, then a word that begins a sentence. */
    private static boolean endsInStarter(List<String> parts) {
        String first = parts.get(0);
        return parts.size() == 2
                && first.length() >= SHORTEST_NAME
                && (parts.get(1).equals(PRONOUN) || (parts.get(1).length() > 2 && Words.isStarter(lower(parts.get(1)))))
                && (BUTTONS.contains(lower(first))
                        || (Character.isLowerCase(first.charAt(0)) && Dictionary.isWord(first)));
    }

    /** "MillbrookTuesday": behind a name that is no word, for days are called "GivingTuesday" and "BlackFriday". */
    private static boolean endsInWeekday(List<String> parts) {
        return parts.size() == 2
                && parts.get(0).length() >= SHORTEST_NAME
                && Words.isWeekday(lower(parts.get(1)))
                && !Dictionary.isWord(lower(parts.get(0)));
    }

    private static boolean isWord(String part) {
        return part.length() > 2 && Dictionary.knows(lower(part));
    }

    private static boolean isAcronym(String part) {
        return part.length() >= SHORTEST_ACRONYM && part.chars().allMatch(Character::isUpperCase);
    }

    private static List<String> readings(List<String> parts) {
        List<String> readings = new ArrayList<>();
        readings.add(String.join(" ", parts));
        List<String> withoutButtons =
                parts.stream().filter(part -> !BUTTONS.contains(lower(part))).toList();
        if (withoutButtons.size() > 1 && withoutButtons.size() < parts.size()) {
            readings.add(String.join(" ", withoutButtons));
        }
        if (parts.size() == 2 && parts.get(0).equals("because") && !Words.isStarter(lower(parts.get(1)))) {
            readings.add("because of " + parts.get(1));
        }
        return readings;
    }

    private static List<String> parts(String printed) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = hump(printed, 1); end > 0; end = hump(printed, end + 1)) {
            parts.add(printed.substring(start, end));
            start = end;
        }
        parts.add(printed.substring(start));
        return parts;
    }

    /** Where, from {@code from} on, a capital follows a small letter; 0 when nowhere. */
    private static int hump(String printed, int from) {
        for (int i = from; i < printed.length(); i++) {
            if (Character.isUpperCase(printed.charAt(i)) && Character.isLowerCase(printed.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
