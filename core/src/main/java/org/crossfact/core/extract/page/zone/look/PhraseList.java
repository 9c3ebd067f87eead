package org.crossfact.core.extract.page.zone.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.extract.page.zone.look.PhraseFinder.Match;

/** What the phrases of a word list tell of the block that holds one of them. */
enum PhraseList {
    BYLINES("bylines.txt"),
    CAPTIONS("captions.txt"),
    DATE_LABELS("date-labels.txt"),
    DATE_SENTENCES("date-sentences.txt"),
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

    /** One bit for each list with a phrase that begins with a word, at the beginning of a block and anywhere in it. */
    private static final Map<String, Integer> AT_BEGINNING = new HashMap<>();

    private static final Map<String, Integer> ANYWHERE = new HashMap<>();

    static {
        for (PhraseList list : values()) {
            list.phrases.firstWords().forEach(word -> AT_BEGINNING.merge(word, list.bit(), (one, two) -> one | two));
            list.phrases.firstWordsInside().forEach(word -> ANYWHERE.merge(word, list.bit(), (one, two) -> one | two));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // filled once when it is loaded
    private final PhraseFinder phrases;

    PhraseList(String... files) {
        this.phrases = PhraseFinder.load(files);
    }

    @SuppressWarnings("EnumOrdinal") // the bit is never kept
    private int bit() {
        return 1 << ordinal();
    }

    /**
     * The lists with a phrase that begins with {@code word}, one bit each.
     *
     * @param beginning whether the word begins its block, so that every phrase may begin there
     */
    static int beginningWith(String word, boolean beginning) {
        return (beginning ? AT_BEGINNING : ANYWHERE).getOrDefault(word, 0);
    }

    /** The first phrase of this list that a block holds; one that is the whole block comes before all others. */
    Optional<Match> in(PhraseWords words) {
        return (words.lists() & bit()) == 0 ? Optional.empty() : phrases.in(words);
    }
}
