package org.crossfact.core.document;

/**
 * What is known of an article apart from its text: from front matter, or from the configuration.
 * An empty string means "not stated".
 *
 * @param title the headline
 * @param source who published it
 * @param date the publication date as written, ISO 8601
 * @param url where it was published
 * @param trust the user's own ranking of the source; breaks ties only
 */
public record Metadata(String title, String source, String date, String url, int trust) {

    public static final Metadata NONE = new Metadata("", "", "", "", 0);

    /** These values, with {@code other}'s where nothing is stated here. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title.isEmpty() ? other.title : title,
                source.isEmpty() ? other.source : source,
                date.isEmpty() ? other.date : date,
                url.isEmpty() ? other.url : url,
                trust == 0 ? other.trust : trust);
    }
}
