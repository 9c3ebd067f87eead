package org.crossfact.core.document;

import java.util.List;

/**
 * One article as it was decoded. The text is never changed; every offset counts its UTF-16 code units.
 *
 * @param key the stable name
 * @param text the decoded text of the whole file or record
 * @param body where the article itself lies in {@code text} (front matter is outside)
 * @param metadata what is stated apart from the text
 * @param notes what a user must know of the decoding, one sentence each
 */
public record Article(ArticleKey key, String text, Span body, Metadata metadata, List<String> notes) {

    public Article {
        notes = List.copyOf(notes);
        if (body.end() > text.length()) {
            throw new IllegalArgumentException("body " + body + " leaves the text of " + key);
        }
    }

    /** The same article with metadata that was stated elsewhere for what its own lacks. */
    public Article withMetadata(Metadata stated) {
        return new Article(key, text, body, metadata.orElse(stated), notes);
    }
}
