package org.crossfact.core.document;

/**
 * The stable name of an article: its path relative to the corpus root with {@code /}, in NFC, plus {@code #record}
 * inside a file of many articles.
 */
public record ArticleKey(String path) implements Comparable<ArticleKey> {

    public ArticleKey {
        if (path.isBlank()) {
            throw new IllegalArgumentException("an article needs a key");
        }
    }

    /** The first folder of the path, or the empty string for an article at the root; a record's name has no folders. */
    public String firstFolder() {
        int record = path.indexOf('#');
        int slash = path.indexOf('/');
        return slash < 0 || (record >= 0 && record < slash) ? "" : path.substring(0, slash);
    }

    @Override
    public int compareTo(ArticleKey other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
