package org.crossfact.core.claim;

import java.util.List;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Span;

/**
 * A sentence as it is laid beside the sentences of other articles.
 *
 * @param span its place
 * @param text its words as printed, with the line ends that stand between them
 * @param words its words and the marks that part its clauses, in order
 */
public record Sentence(Span span, String text, List<Word> words) {

    /** What a word does in its sentence. */
    public enum Part {
        /** It tells something: a noun or adjective. */
        CONTENT,
        /** It may be a verb. */
        VERB,
        /** It belongs to a proper name. */
        NAME,
        /** It only joins others. */
        FUNCTION,
        /** It tells a place in a row: "sixth", "21st". */
        ORDINAL,
        /** Digits. */
        NUMBER,
        /** A mark that parts clauses. */
        BREAK
    }

    /**
     * A word of a sentence.
     *
     * @param span its place
     * @param base the form under which its inflections are one, in lower case; the mark itself for a break, the number
     *     for an ordinal
     * @param part what it does
     */
    public record Word(Span span, String base, Part part) {

        public boolean tells() {
            return part == Part.CONTENT || part == Part.VERB || part == Part.NAME || part == Part.ORDINAL;
        }

        public boolean isName() {
            return part == Part.NAME;
        }

        public boolean isVerb() {
            return part == Part.VERB;
        }

        public boolean isBreak() {
            return part == Part.BREAK;
        }
    }

    public Sentence {
        words = List.copyOf(words);
    }

    /** The printed words of a part of it; a line end at which a line was wrapped is a space. */
    public String quote(Span part) {
        return LineEnds.unwrapped(text.substring(part.start() - span.start(), part.end() - span.start()));
    }
}
