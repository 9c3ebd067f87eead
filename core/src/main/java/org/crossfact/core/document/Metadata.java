package org.crossfact.core.document;

import java.util.Optional;
import org.crossfact.core.value.PartialDate;

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

    private static final int ISO_DAY = "2023-07-27".length();

    public static final Metadata NONE = new Metadata("", "", "", "", 0);

    /** The stated day, month or year; a time of day is left out. Empty when nothing, or no date, is stated. */
    public Optional<PartialDate> day() {
        return PartialDate.parse(date.length() > ISO_DAY ? date.substring(0, ISO_DAY) : date);
    }

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
