package org.crossfact.reports.quote;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Span;

/**
 * Words with the sentences they stand in.
 *
 * @param cutBefore whether the sentence begins earlier than the first run
 * @param runs the text in order; the marked words are one run, or two with what was left out between them
 * @param cutAfter whether the sentence goes on after the last run
 */
public record Excerpt(boolean cutBefore, List<Run> runs, boolean cutAfter) {

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** The words alone, when the text around them cannot be had. */
    public static Excerpt ofWords(String words) {
        return new Excerpt(false, List.of(Run.marked(words)), false);
    }

    /**
     * The words at {@code place} with their sentence.
     *
     * @param beside how many further sentences to show on either side, within the same line
     * @param reach how many characters to show on either side at most
     */
    public static Excerpt around(String text, Span place, int beside, int reach) {
        Sentences sentences = new Sentences(text, place, reach);
        Span shown = sentences.around(beside);
        List<Run> runs = Stream.of(
                        Run.beside(text.substring(shown.start(), place.start()).stripLeading()),
                        Run.marked(place.in(text)),
                        Run.beside(text.substring(place.end(), shown.end()).stripTrailing()))
                .filter(run -> !run.text().isEmpty())
                .toList();
        return new Excerpt(sentences.isCutAt(shown.start()), runs, sentences.isCutAt(shown.end()));
    }

    /** The same with marked words of at most about {@code most} characters: of more, the middle is left out. */
    public Excerpt shortened(int most) {
        List<Run> shorter = runs.stream()
                .flatMap(run -> run.marked() ? run.shortened(most).stream() : Stream.of(run))
                .toList();
        return new Excerpt(cutBefore, shorter, cutAfter);
    }

    /** The whole text in order. */
    public String text() {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
