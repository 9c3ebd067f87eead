package org.crossfact.core.extract.page.zone;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.extract.page.zone.Phrases.Match;

/** What the phrases of a word list tell of the block that holds one of them. */
enum PhraseList {
    BYLINES("bylines.txt"),
    CAPTIONS("captions.txt"),
    DATE_LABELS("date-labels.txt"),
    ENDINGS("endings.txt"),
    SECTIONS("sections.txt"),
    RIGHTS("rights.txt"),
    FURNITURE(
            "navigation.txt",
            "sharing.txt",
            "subscription.txt",
            "legal.txt",
            "comments.txt",
            "related.txt",
            "advert.txt");

    private static final Set<String> FIRST_WORDS_INSIDE = Arrays.stream(values())
            .flatMap(list -> list.phrases.firstWordsInside().stream())
            .collect(Collectors.toUnmodifiableSet());

    @SuppressWarnings("ImmutableEnumChecker") // filled once when it is loaded
    private final Phrases phrases;

    PhraseList(String... files) {
        this.phrases = Phrases.load(files);
    }

    /** Whether a phrase of any list that may follow other words begins with {@code word}. */
    static boolean mayGoOnWith(String word) {
        return FIRST_WORDS_INSIDE.contains(word);
    }

    /** The first phrase of this list that a block holds; one that is the whole block comes before all others. */
    Optional<Match> in(Words words) {
        return phrases.in(words);
    }
}
