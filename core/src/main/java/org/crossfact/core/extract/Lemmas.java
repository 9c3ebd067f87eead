package org.crossfact.core.extract;

import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.Memo;

/**
 * Base forms of English words by suffix and by short lists of exceptions. It needs no context and tells nothing of parts
 * of speech: a word that is noun and verb ("plan") is a verb form here, and who asks must look at its neighbours.
 */
public final class Lemmas {

    private static final Lexicon STOP = Lexicon.load(Lemmas.class, "stop-words.txt");
    private static final Lexicon NOUNS = Lexicon.load(Lemmas.class, "nouns.txt");
    private static final Lexicon VERBS = Lexicon.load(Lemmas.class, "verbs.txt");
    private static final Memo<Optional<String>> VERB = new Memo<>(Lemmas::infinitive);
    private static final Memo<String> CONTENT = new Memo<>(word -> verb(word).orElseGet(() -> noun(word)));
    private static final int SHORTEST = 4;
    private static final String SIBILANTS = "sxz";

    private Lemmas() {}

    /** Whether a lower-case word carries no content: articles, pronouns, prepositions, auxiliaries, number words. */
    public static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /** The singular of a lower-case noun. */
    public static String noun(String word) {
        Optional<String> listed = NOUNS.value(word);
        if (listed.isPresent()) {
            return listed.get();
        }
        if (word.endsWith("men") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 2) + "an";
        }
        boolean plural = word.length() >= SHORTEST
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        if (!plural) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String stem = word.substring(0, word.length() - 2);
        boolean sibilant = word.endsWith("es")
                && (stem.endsWith("ss")
                        || stem.endsWith("sh")
                        || stem.endsWith("ch")
                        || stem.endsWith("x")
                        || stem.endsWith("o")
                        || stem.endsWith("zz")
                        || stem.endsWith("us"));
        return sibilant ? stem : word.substring(0, word.length() - 1);
    }

    /** The infinitive of a lower-case verb that the list knows, in whatever form; empty for any other word. */
    public static Optional<String> verb(String word) {
        return VERB.of(word);
    }

    private static Optional<String> infinitive(String word) {
        Optional<String> listed = VERBS.value(word);
        if (listed.isPresent()) {
            return listed;
        }
        for (String suffix : new String[] {"s", "ed", "ing"}) {
            if (word.endsWith(suffix) && word.length() > suffix.length() + 1) {
                Optional<String> base = base(word.substring(0, word.length() - suffix.length()), suffix);
                if (base.isPresent()) {
                    return base;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> base(String stem, String suffix) {
        Optional<String> plain = VERBS.value(stem);
        if (plain.isPresent()) {
            return plain;
        }
        int last = stem.length() - 1;
        if (suffix.equals("s")) {
            boolean es = stem.endsWith("e");
            return stem.endsWith("ie")
                    ? VERBS.value(stem.substring(0, last - 1) + "y")
                    : es && last > 0 && (SIBILANTS.indexOf(stem.charAt(last - 1)) >= 0 || stem.endsWith("he"))
                            ? VERBS.value(stem.substring(0, last))
                            : Optional.empty();
        }
        Optional<String> silent = VERBS.value(stem + "e");
        if (silent.isPresent()) {
            return silent;
        }
        if (stem.endsWith("i")) {
            return VERBS.value(stem.substring(0, last) + "y");
        }
        if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
            return VERBS.value(stem.substring(0, last));
        }
        return Optional.empty();
    }

    /** Whether a lower-case word may be a form of a listed verb. */
    public static boolean isVerbForm(String word) {
        return verb(word).isPresent();
    }

    /** One base form for comparing words whatever their part of speech. */
    public static String content(String word) {
        return CONTENT.of(word);
    }
}
