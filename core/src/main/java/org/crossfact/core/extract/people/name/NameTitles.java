package org.crossfact.core.extract.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.core.lexicon.Lexicon;

/** Takes off what stands before a name: "Dr", "Lt Gen", "Secretary of State". */
final class NameTitles {

    private static final Lexicon OFFICES = Lexicon.load(NameTitles.class, "titles.txt");

    /** Before these stands the given name: "Sir Gerald", "King Henry". */
    private static final Set<String> BEFORE_GIVEN =
            Set.of("sir", "dame", "king", "queen", "prince", "princess", "emperor", "pope");

    private NameTitles() {}

    /** Removes the titles at the start of {@code words}, of which at least one stays, and answers them in their order. */
    static List<String> take(List<String> words) {
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && isTitle(words.get(0))) {
            titles.add(written(words.remove(0)));
        }
        return titles;
    }

    private static boolean isTitle(String word) {
        int blank = word.indexOf(' ');
        String first = NameWords.bare(blank < 0 ? word : word.substring(0, blank));
        String last = NameWords.bare(word.substring(word.lastIndexOf(' ') + 1));
        return isListed(first) || (blank > 0 && isListed(last)) || NameWords.isCompound(word);
    }

    private static boolean isListed(String bare) {
        return NameLists.honorific(bare).isPresent() || OFFICES.contains(bare) || isHyphened(bare);
    }

    /** "Magistrate-Judge". */
    private static boolean isHyphened(String bare) {
        int hyphen = bare.indexOf('-');
        return hyphen > 0 && OFFICES.contains(bare.substring(hyphen + 1));
    }

    private static String written(String word) {
        return NameLists.honorific(NameWords.bare(word)).orElse(word);
    }

    /** Whether a single name behind the titles is a given name. */
    static boolean standBeforeGiven(List<String> titles) {
        return !titles.isEmpty() && BEFORE_GIVEN.contains(NameWords.bare(titles.get(titles.size() - 1)));
    }
}
