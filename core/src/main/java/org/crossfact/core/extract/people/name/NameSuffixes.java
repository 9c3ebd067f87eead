package org.crossfact.core.extract.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes off what stands behind a name: "Jr", "III", "PhD". */
final class NameSuffixes {

    private static final int LONGEST_POST_NOMINAL = 5;

    private NameSuffixes() {}

    /** Removes the suffixes at the end of {@code words}, of which at least one stays, and answers them in their order. */
    static List<String> take(List<String> words) {
        List<String> suffixes = new ArrayList<>();
        while (words.size() > 1 && isSuffix(words.get(words.size() - 1), words.size() - 1)) {
            suffixes.add(0, written(words.remove(words.size() - 1)));
        }
        return suffixes;
    }

    /** The suffixes that make up a whole part between commas; empty when it holds anything else. */
    static Optional<List<String>> all(List<String> words) {
        boolean only = words.stream().allMatch(word -> isSuffix(word, 2) || isPostNominal(word));
        return only ? Optional.of(words.stream().map(NameSuffixes::written).toList()) : Optional.empty();
    }

    /**
     * A single letter is rather an initial or a surname where no name of two words stands before it.
     *
     * @param before how many words stand before it
     */
    private static boolean isSuffix(String word, int before) {
        String bare = NameWords.bare(word);
        boolean initials = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1 && bare.length() == 2;
        boolean numeral = bare.equals("i");
        boolean listed = numeral || NameLists.suffix(bare).isPresent();
        boolean misread = (bare.length() == 1 && before < 2) || (initials && (bare.equals("jr") || bare.equals("sr")));
        return (listed && !misread) || (before > 1 && NameWords.isCompound(word));
    }

    /** "CFP", "LUTC": letters behind a comma. */
    private static boolean isPostNominal(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_POST_NOMINAL
                && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static String written(String word) {
        return NameLists.suffix(NameWords.bare(word)).orElse(word);
    }
}
