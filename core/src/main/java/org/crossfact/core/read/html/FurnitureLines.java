package org.crossfact.core.read.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the lines that a page says and an article does not: "Share", "Related stories", "3 comments". */
final class FurnitureLines {

    private static final Lexicon PHRASES = Lexicon.load(FurnitureLines.class, "page-phrases.txt");
    private static final int LONGEST = 100;
    private static final String ANY_WORDS = " *";
    private static final Set<String> OPENINGS = PHRASES.words().stream()
            .filter(phrase -> phrase.endsWith(ANY_WORDS))
            .map(FurnitureLines::firstWord)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_INVITATION = 300;

    private FurnitureLines() {}

    /** What a line of plain words is for, where it is such a line. */
    static Optional<Furniture> of(String plainWords) {
        String words = withoutNumbers(plainWords);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> exact = PHRASES.value(words);
        return (exact.isPresent() ? exact : opening(words)).map(FurnitureLines::furniture);
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    private static Optional<String> opening(String words) {
        int end = OPENINGS.contains(firstWord(words)) ? words.lastIndexOf(' ') : 0;
        while (end > 0) {
            Optional<String> value = PHRASES.value(words.substring(0, end) + ANY_WORDS);
            if (value.isPresent()) {
                return value;
            }
            end = words.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    /** Why a passage within the article is a line of the page all the same. */
    static Optional<Mark> mark(Passage passage) {
        if (isCopyright(passage)) {
            return Optional.of(new Mark(Furniture.LEGAL, "a notice of copyright"));
        }
        boolean cell = passage.place().isCell();
        if (!passage.isParagraph() && !(cell && passage.linked() == 0)) {
            return of(passage.plainWords())
                    .map(furniture -> new Mark(furniture, "words of the page: '" + passage.shown() + "'"));
        }
        boolean invites = passage.letters() <= LONGEST_INVITATION
                && of(Passage.plain(passage.lastLink()))
                        .filter(Furniture.SUBSCRIPTION::equals)
                        .isPresent();
        return invites
                ? Optional.of(new Mark(Furniture.SUBSCRIPTION, "its link says '" + passage.lastLink() + "'"))
                : Optional.empty();
    }

    /** "© 2024 …", "Copyright (c) 2019 …": a sentence of news on copyright goes on otherwise. */
    private static boolean isCopyright(Passage passage) {
        String words = passage.plainWords();
        return (passage.first() == '\u00a9' && !words.isEmpty())
                || words.startsWith("copyright 1")
                || words.startsWith("copyright 2")
                || words.startsWith("copyright c ");
    }

    private static String withoutNumbers(String plainWords) {
        int from = 0;
        int to = plainWords.length();
        while (from < to && !Character.isLetter(plainWords.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(plainWords.charAt(to - 1))) {
            to--;
        }
        return plainWords.substring(from, to);
    }

    static Furniture furniture(String label) {
        return Furniture.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
