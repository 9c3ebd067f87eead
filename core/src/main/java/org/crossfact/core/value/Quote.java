package org.crossfact.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Words that an article gives as another's.
 *
 * @param words the words as printed, without their quotation marks
 * @param speaker who says them, in full; empty when the article does not tell it right beside them
 */
public record Quote(String words, Optional<PersonName> speaker) {

    /** Where a word stands in a text, in UTF-16 code units. */
    public record Place(int start, int end) {

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** The single words, as printed. */
    public List<String> split() {
        return places(words).stream().map(place -> place.in(words)).toList();
    }

    /** The single words in small letters, all apostrophes alike. */
    public List<String> lower() {
        return split().stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .toList();
    }

    /** The number of the only word that is another in a quotation of as many words; empty when there is no such word. */
    public OptionalInt oddWord(Quote other) {
        List<String> ours = lower();
        List<String> theirs = other.lower();
        int[] odd = ours.size() != theirs.size()
                ? new int[0]
                : IntStream.range(0, ours.size())
                        .filter(i -> !ours.get(i).equals(theirs.get(i)))
                        .toArray();
        return odd.length == 1 ? OptionalInt.of(odd[0]) : OptionalInt.empty();
    }

    /** Where the words of a text stand: letters and digits in a row, with the apostrophes and hyphens between them. */
    public static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                places.add(new Place(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return places;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (isPart(text, at) || (at > start && joins(text, at)))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean joins(String text, int at) {
        return "'\u2019-".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isPart(text, at + 1);
    }
}
