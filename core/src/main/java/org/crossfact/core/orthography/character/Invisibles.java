package org.crossfact.core.orthography.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Span;

/** Finds the words that hold characters which no reader sees, or sees as a box. */
public final class Invisibles {

    /** A word longer than this is shown from here to there around the place. */
    private static final int MOST_SHOWN = 30;

    private Invisibles() {}

    /** The words of {@code part} of {@code text} that hold such characters, in order. Linear in the text. */
    public static List<InvisibleRun> find(String text, Span part) {
        List<InvisibleRun> runs = new ArrayList<>();
        int at = part.start();
        int open = at;
        while (at < part.end()) {
            if (InvisibleCharacter.isSuspicious(text.charAt(at))) {
                Optional<InvisibleKind> kind = InvisibleCharacter.kind(text, part, at);
                if (kind.isPresent()) {
                    InvisibleRun run = run(text, part, word(text, new Span(open, part.end()), at));
                    runs.add(run);
                    open = run.word().end();
                    at = open - 1;
                } else if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    at++;
                }
            }
            at++;
        }
        return runs;
    }

    private static InvisibleRun run(String text, Span part, Span word) {
        StringBuilder cleaned = new StringBuilder();
        InvisibleKind worst = InvisibleKind.ZERO_WIDTH;
        int i = word.start();
        while (i < word.end()) {
            int c = text.codePointAt(i);
            Optional<InvisibleKind> kind = InvisibleCharacter.isSuspicious(text.charAt(i))
                    ? InvisibleCharacter.kind(text, part, i)
                    : Optional.empty();
            if (kind.isEmpty()) {
                cleaned.appendCodePoint(c);
            } else if (kind.get().compareTo(worst) > 0) {
                worst = kind.get();
            }
            i += Character.charCount(c);
        }
        return new InvisibleRun(word, worst, cleaned.toString());
    }

    private static Span word(String text, Span part, int at) {
        int start = at;
        while (start > part.start() && at - start < MOST_SHOWN && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < part.end() && end - at < MOST_SHOWN && !isSpace(text.charAt(end))) {
            end++;
        }
        return new Span(whole(text, part, start), whole(text, part, end));
    }

    /** No place in the middle of a character outside the basic plane. */
    private static int whole(String text, Span part, int at) {
        boolean inside =
                at > part.start() && at < part.end() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
