package org.crossfact.core.document;

import java.util.List;

/**
 * One article as it was decoded. The text is never changed; every offset counts its UTF-16 code units.
 *
 * @param key the stable name
 * @param text the decoded text: the whole file where it is plain text, else what a reader sees of the page or record
 * @param body where the article itself lies in {@code text} (front matter is outside)
 * @param metadata what is stated apart from the text
 * @param layout the blocks that the format itself tells, in order; empty where only the text can tell them
 * @param original the file it was read from
 * @param notes what a user must know of the reading, one sentence each
 */
public record Article(
        ArticleKey key,
        String text,
        Span body,
        Metadata metadata,
        List<Block> layout,
        Original original,
        List<String> notes) {

    public Article {
        layout = List.copyOf(layout);
        notes = List.copyOf(notes);
        if (body.end() > text.length()) {
            throw new IllegalArgumentException("body " + body + " leaves the text of " + key);
        }
    }

    /** An article that is the text given, with nothing around it. */
    public static Article of(String key, String text, Metadata metadata) {
        return new Article(
                new ArticleKey(key),
                text,
                new Span(0, text.length()),
                metadata,
                List.of(),
                Original.itself(text),
                List.of());
    }

    /** The same article with metadata that was stated elsewhere for what its own lacks. */
    public Article withMetadata(Metadata stated) {
        return new Article(key, text, body, metadata.orElse(stated), layout, original, notes);
    }
}
