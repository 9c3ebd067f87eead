package org.crossfact.reports.quote;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Span;

/**
 * Words with the sentences they stand in.
 *
 * @param cutBefore whether the sentence begins earlier than the first run
 * @param runs the text in order; marked and unmarked runs alternate
 * @param cutAfter whether the sentence goes on after the last run
 */
public record Excerpt(boolean cutBefore, List<Run> runs, boolean cutAfter) {

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** The words alone, when the text around them cannot be had. */
    public static Excerpt ofWords(String words) {
        return new Excerpt(false, List.of(new Run(words, true)), false);
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
                        new Run(text.substring(shown.start(), place.start()).stripLeading(), false),
                        new Run(place.in(text), true),
                        new Run(text.substring(place.end(), shown.end()).stripTrailing(), false))
                .filter(run -> !run.text().isEmpty())
                .toList();
        return new Excerpt(sentences.isCutAt(shown.start()), runs, sentences.isCutAt(shown.end()));
    }

    /** The whole text in order. */
    public String text() {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
