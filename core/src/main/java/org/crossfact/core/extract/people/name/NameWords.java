package org.crossfact.core.extract.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a printed name between white space, with those joined that "of", "and" and "the" make one of. */
final class NameWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> JOINERS = Set.of("and", "of", "the", "&");

    private NameWords() {}

    /** "John and Jane Smith" is "John and Jane", "Smith". */
    static List<String> of(String printed) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String word : SPACE.split(printed.strip(), -1)) {
            boolean joiner = JOINERS.contains(word.toLowerCase(Locale.ROOT));
            if (!words.isEmpty() && (open || joiner)) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
            open = joiner;
        }
        return words;
    }

    /** Lower case without full stops. */
    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** "Lt.Gov." and "Msc.Ed." are two short words in one, "J.R." is two initials. */
    static boolean isCompound(String word) {
        int dot = word.indexOf('.');
        return dot > 1
                && dot < word.length() - 2
                && word.substring(dot + 1).replace(".", "").length() > 1;
    }
}
