package org.crossfact.core.orthography.mojibake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Span;

/**
 * Finds text that was encoded as UTF-8 and decoded as something else, once or several times, and what it said. A word is
 * repaired when it becomes far less odd by it, or somewhat less where other words of the text surely need the same repair.
 */
public final class Mojibake {

    /** So much less odd is proof, whatever stands around it. */
    private static final int SURE = 6;

    /** So much less odd will do in company. */
    private static final int LIKELY = 2;

    /** First characters of the sequences whose next character often was a no-break space and became a plain one. */
    private static final String BEFORE_SPACE = "ÃÂÅÐâГĂ";

    /** Left of several letters, so that it says little by itself. */
    private static final String DOUBTFUL = "Ã¥";

    private static final int MOST_LAYERS = 5;
    private static final int LONGEST_SEQUENCE = 4;

    private record Guess(MojibakeRepair repair, int gain, boolean doubtful) {

        boolean isSure() {
            return gain >= SURE && !doubtful;
        }
    }

    private final String text;
    private final int end;
    private final List<MojibakeCharset> charsets;

    private Mojibake(String text, int end, List<MojibakeCharset> charsets) {
        this.text = text;
        this.end = end;
        this.charsets = charsets;
    }

    /** The damaged words in {@code part} of {@code text}, in order. Linear in the text, and quick where it is clean. */
    public static List<MojibakeRepair> find(String text, Span part) {
        if (!ComposedText.isNeeded(text, part)) {
            return findComposed(text, part);
        }
        ComposedText composed = ComposedText.of(text, part);
        return findComposed(composed.text(), new Span(0, composed.text().length())).stream()
                .map(repair ->
                        new MojibakeRepair(composed.original(repair.span()), repair.repaired(), repair.misreadAs()))
                .toList();
    }

    private static List<MojibakeRepair> findComposed(String text, Span part) {
        List<Guess> first = new Mojibake(text, part.end(), MojibakeCharset.ALL).guesses(part.start());
        Map<String, Integer> gains = new HashMap<>();
        first.stream()
                .filter(Guess::isSure)
                .forEach(guess -> gains.merge(guess.repair().misreadAs(), guess.gain(), Integer::sum));
        List<Guess> guesses =
                gains.size() < 2 ? first : new Mojibake(text, part.end(), likeliest(gains)).guesses(part.start());
        return guesses.stream()
                .filter(guess ->
                        guess.isSure() || gains.containsKey(guess.repair().misreadAs()))
                .map(Guess::repair)
                .toList();
    }

    /** The character set that explains most of a text explains also the words that several would. */
    private static List<MojibakeCharset> likeliest(Map<String, Integer> gains) {
        return MojibakeCharset.ALL.stream()
                .sorted(Comparator.comparing(charset -> -gains.getOrDefault(charset.label(), 0)))
                .toList();
    }

    /** The whole text with every damaged word repaired. */
    public static String repair(String text) {
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        for (MojibakeRepair repair : find(text, new Span(0, text.length()))) {
            repaired.append(text, at, repair.span().start()).append(repair.repaired());
            at = repair.span().end();
        }
        return repaired.append(text, at, text.length()).toString();
    }

    private List<Guess> guesses(int start) {
        List<Guess> guesses = new ArrayList<>();
        int wordStart = start;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c < 0x80) {
                if (isSpace(c)) {
                    wordStart = at + 1;
                }
                at++;
            } else if (isSuspicious(c, at)) {
                int wordEnd = wordEnd(at);
                guess(new Span(wordStart, wordEnd)).ifPresent(guesses::add);
                at = wordEnd;
            } else {
                at++;
            }
        }
        return guesses;
    }

    private boolean isSuspicious(char c, int at) {
        if (c < 0xA0) {
            return true;
        }
        if (!MojibakeCharset.mayLead(c) || at + 1 >= end) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next < 0x80
                ? next == '?' || (next == ' ' && BEFORE_SPACE.indexOf(c) >= 0)
                : next == '\uFFFD' || MojibakeCharset.mayFollow(next);
    }

    /** A word ends at a space, unless the space may be a damaged no-break space inside a sequence. */
    private int wordEnd(int from) {
        int at = from;
        while (at < end && !(isSpace(text.charAt(at)) && !joins(at))) {
            at++;
        }
        return at;
    }

    private boolean joins(int space) {
        if (text.charAt(space) != ' ') {
            return false;
        }
        for (int back = 1; back < LONGEST_SEQUENCE && back <= space; back++) {
            char c = text.charAt(space - back);
            if (Character.isLetter(c) && MojibakeCharset.mayLead(c)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Guess> guess(Span word) {
        String damaged = word.in(text);
        Peeled now = new Peeled(damaged, "", MojibakeOddity.of(damaged), false);
        int before = now.oddity();
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Peeled next = now.peel(charsets);
            if (next.oddity() >= now.oddity()) {
                break;
            }
            now = next;
        }
        int gain = before - now.oddity();
        return gain < LIKELY
                ? Optional.empty()
                : Optional.of(new Guess(shortest(word, now), gain, now.doubtful() || damaged.contains(DOUBTFUL)));
    }

    /** The repair without the whole words at both ends that it leaves alone. */
    private MojibakeRepair shortest(Span word, Peeled peeled) {
        String damaged = word.in(text);
        String repaired = peeled.text();
        int least = Math.min(damaged.length(), repaired.length());
        int head = 0;
        for (int i = 0; i < least && damaged.charAt(i) == repaired.charAt(i); i++) {
            head = damaged.charAt(i) == ' ' ? i + 1 : head;
        }
        int tail = 0;
        for (int i = 1;
                i <= least - head && damaged.charAt(damaged.length() - i) == repaired.charAt(repaired.length() - i);
                i++) {
            tail = damaged.charAt(damaged.length() - i) == ' ' ? i : tail;
        }
        Span span = new Span(word.start() + head, word.end() - tail);
        return new MojibakeRepair(span, repaired.substring(head, repaired.length() - tail), peeled.misreadAs());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /**
     * A word with some layers of misreading taken off.
     *
     * @param misreadAs the character set of the outermost layer; empty before any is off
     * @param oddity what is left of it, less what proves the layers
     * @param doubtful whether the last layer needs company
     */
    private record Peeled(String text, String misreadAs, int oddity, boolean doubtful) {

        /** Without one more layer, read in the character set that leaves it least odd; itself when none helps. */
        Peeled peel(List<MojibakeCharset> charsets) {
            Peeled best = this;
            for (MojibakeCharset charset : charsets) {
                best = best.orLessOdd(MojibakeLayer.peel(charset, text), named(charset));
            }
            return best.oddity() == oddity
                    ? orLessOdd(MojibakeLayer.windows(text), named(MojibakeCharset.ALL.get(0)))
                    : best;
        }

        private String named(MojibakeCharset charset) {
            return misreadAs.isEmpty() ? charset.label() : misreadAs;
        }

        private Peeled orLessOdd(Optional<MojibakeLayer.Peeled> other, String name) {
            int left = other.map(peeled -> MojibakeOddity.of(peeled.text()) - peeled.proof())
                    .orElse(oddity);
            return left < oddity
                    ? new Peeled(
                            other.orElseThrow().text(),
                            name,
                            left,
                            other.orElseThrow().doubtful())
                    : this;
        }
    }
}
