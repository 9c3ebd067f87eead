package org.crossfact.core.document;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.value.PartialDate;

/**
 * What is known of an article apart from its text: from front matter, from the head of a page, or from the configuration.
 * An empty string means "not stated".
 *
 * @param title the headline
 * @param author who wrote it
 * @param source who published it
 * @param dates when it was published or changed, the best statement first
 * @param url where it was published
 * @param language BCP 47
 * @param trust the user's own ranking of the source; breaks ties only
 */
public record Metadata(
        String title, String author, String source, List<StatedDate> dates, String url, String language, int trust) {

    private static final int ISO_DAY = "2023-07-27".length();

    public static final Metadata NONE = new Metadata("", "", "", List.of(), "", "", 0);

    public Metadata {
        dates = List.copyOf(dates);
    }

    /**
     * What is most often known.
     *
     * @param date ISO 8601; empty when not known
     */
    public static Metadata of(String source, String date) {
        List<StatedDate> dates =
                date.isEmpty() ? List.of() : List.of(new StatedDate(date, false, "stated beside the article"));
        return new Metadata("", "", source, dates, "", "", 0);
    }

    public Metadata withTitle(String headline) {
        return new Metadata(headline, author, source, dates, url, language, trust);
    }

    public Metadata withUrl(String address) {
        return new Metadata(title, author, source, dates, address, language, trust);
    }

    public Metadata withTrust(int ranking) {
        return new Metadata(title, author, source, dates, url, language, ranking);
    }

    /** The publication date as written; the empty string when none is stated. */
    public String date() {
        return dates.stream()
                .filter(stated -> !stated.modified())
                .map(StatedDate::date)
                .findFirst()
                .orElse("");
    }

    /** The stated day, month or year; a time of day is left out. Empty when nothing, or no date, is stated. */
    public Optional<PartialDate> day() {
        return day(date());
    }

    /** The day, month or year of an ISO date with a time or without. */
    public static Optional<PartialDate> day(String written) {
        return PartialDate.parse(written.length() > ISO_DAY ? written.substring(0, ISO_DAY) : written);
    }

    /** These values, with {@code other}'s where nothing is stated here. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title.isEmpty() ? other.title : title,
                author.isEmpty() ? other.author : author,
                source.isEmpty() ? other.source : source,
                dates.isEmpty() ? other.dates : dates,
                url.isEmpty() ? other.url : url,
                language.isEmpty() ? other.language : language,
                trust == 0 ? other.trust : trust);
    }
}
