package org.crossfact.rules.text;

import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Tells a caption by its form: it speaks of the picture, or it tells in the present tense who does what where, without a
 * full stop.
 */
final class CaptionForm {

    private static final Lexicon CUES = Lexicon.load(CaptionForm.class, "caption-cues.txt");
    private static final Lexicon WORDS = Lexicon.load(CaptionForm.class, "caption-words.txt");
    private static final String SCENE = "scene";
    private static final String PLACE = "place";
    private static final String OTHER_FORM = "other form";

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 24;
    private static final int LAST_VERB = 9;
    private static final String ENDS = ".!?:;,…\"”’»|";

    private CaptionForm() {}

    /** Why the line reads like a caption; empty when it does not. */
    static Optional<String> of(String line) {
        if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Optional<String> cue = CUES.words().stream().filter(lower::contains).findFirst();
        if (cue.isPresent()) {
            return Optional.of("it speaks of the picture: \"" + cue.get() + "\"");
        }
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? Optional.empty() : scene(line.split(" "));
    }

    private static Optional<String> scene(String[] words) {
        if (words.length < FEWEST_WORDS
                || words.length > MOST_WORDS
                || is(OTHER_FORM, words[0].toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int verb = 1; verb < Math.min(LAST_VERB, words.length - 2); verb++) {
            if (is(SCENE, words[verb]) && hasPlace(words, verb + 1)) {
                return Optional.of("it tells a scene in the present tense: \"" + words[verb] + "\"");
            }
        }
        return Optional.empty();
    }

    private static boolean hasPlace(String[] words, int from) {
        for (int i = from; i < words.length - 1; i++) {
            if (is(PLACE, words[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String value, String word) {
        return WORDS.value(word).filter(value::equals).isPresent();
    }
}
