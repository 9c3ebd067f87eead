package org.crossfact.reports.quote;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;

/**
 * What an editor may write instead.
 *
 * @param before the words as they are; empty where they need not be said again
 * @param after the words to be, or the proposal in words; empty when the words before are to go
 * @param advice whether it tells what to do, and no words to be
 */
public record Change(String before, String after, boolean advice) {

    Change(String before, String after) {
        this(before, after, false);
    }

    /** Equal words before or after the difference are shortened to about this many characters. */
    private static final int KEPT = 24;

    private static final int LONGEST = 240;
    private static final String CUT = "…";
    private static final char SPACE = ' ';
    private static final char DRAWN_SPACE = '\u2423';

    /** The proposals of a judgement. Where readings are offered, the words in question stand above them already. */
    public static List<Change> of(Judgement judgement) {
        return judgement.suggestions().stream()
                .map(suggestion -> judgement.readings().isEmpty()
                        ? of(suggestion, judgement.evidence())
                        : new Change("", suggestion.text(), suggestion.advice()))
                .map(Change::narrowed)
                .filter(change -> !change.before.isEmpty() || !change.after.isEmpty())
                .distinct()
                .toList();
    }

    private static Change of(Suggestion suggestion, List<Evidence> evidence) {
        Optional<Change> change = suggestion
                .replacement()
                .flatMap(replacement -> words(replacement, evidence)
                        .filter(before -> saysAll(suggestion.text(), before, replacement.with()))
                        .map(before -> new Change(before, replacement.with(), suggestion.advice())));
        return change.orElseGet(() -> new Change("", suggestion.text(), suggestion.advice()));
    }

    /** Whether the words to be say all that a text does, but for words around them that stay. */
    private static boolean saysAll(String text, String before, String after) {
        return text.equals(after) || (isWord(before) && isWord(after) && text.contains(after));
    }

    /** Whether words can be told without those around them, as a mark or a single letter cannot. */
    private static boolean isWord(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    /** The words that are to be replaced, as far as the evidence quotes them. */
    private static Optional<String> words(Replacement replacement, List<Evidence> evidence) {
        return evidence.stream()
                .filter(quoted -> quoted.article().equals(replacement.article()))
                .filter(quoted -> quoted.span().contains(replacement.span()))
                .filter(quoted -> quoted.span().length() == quoted.quote().length())
                .findFirst()
                .map(quoted -> {
                    int from = replacement.span().start() - quoted.span().start();
                    return new Span(from, from + replacement.span().length()).in(quoted.quote());
                });
    }

    /** Whether the words are to go and nothing is to come. */
    public boolean removes() {
        return after.isEmpty();
    }

    /** Both sides cut down to where they differ; where only blanks do, blanks are drawn. */
    private Change narrowed() {
        int same = commonStart();
        int from = same <= KEPT ? 0 : wordStart(same - KEPT);
        int sameEnd = commonEnd(same);
        int to = sameEnd <= KEPT ? 0 : wordEnd(sameEnd - KEPT);
        Change narrow =
                before.isEmpty() || after.isEmpty() ? this : new Change(part(before, from, to), part(after, from, to));
        return narrow.onlyBlanksDiffer() ? narrow.withBlanksDrawn() : narrow;
    }

    private static String part(String text, int from, int leftOut) {
        return (from > 0 ? CUT : "") + text.substring(from, text.length() - leftOut) + (leftOut > 0 ? CUT : "");
    }

    private int commonStart() {
        int end = Math.min(before.length(), after.length());
        int at = 0;
        while (at < end && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at;
    }

    private int commonEnd(int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int count = 0;
        while (count < most && before.charAt(before.length() - 1 - count) == after.charAt(after.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    private int wordStart(int at) {
        int space = before.lastIndexOf(SPACE, at);
        return Math.max(space + 1, at - KEPT);
    }

    private int wordEnd(int leftOut) {
        int space = before.indexOf(SPACE, before.length() - leftOut);
        return space < 0 ? leftOut : Math.max(before.length() - space, leftOut - KEPT);
    }

    private boolean onlyBlanksDiffer() {
        return !before.isEmpty() && letters(before).equals(letters(after));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Change withBlanksDrawn() {
        return new Change(before.replace(SPACE, DRAWN_SPACE), after.replace(SPACE, DRAWN_SPACE));
    }

    /** The words before, as runs; of many, the middle is left out. */
    public List<Run> beforeRuns() {
        return Run.marked(before).shortened(LONGEST);
    }

    /** The words after, as runs; of many, the middle is left out. */
    public List<Run> afterRuns() {
        return Run.marked(after).shortened(LONGEST);
    }
}
