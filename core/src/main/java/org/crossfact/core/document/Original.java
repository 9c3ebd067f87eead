package org.crossfact.core.document;

/**
 * The file that an article was read from.
 *
 * @param charset the name of the charset in which its bytes were decoded
 * @param why how that was decided, in words
 * @param map where each character of the article stood in the file
 */
public record Original(String charset, String why, SourceMap map) {

    /** The original of a text that was never bytes. */
    public static Original itself(String text) {
        return new Original("UTF-16", "it was given as text", SourceMap.identity(text));
    }
}
