package org.crossfact.core;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.damage.DamageRecognisers;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/** Short texts as articles, and what the date and damage families read in them. */
public final class Samples {

    private static final Extraction DATES = extraction();

    private Samples() {}

    /** The date and damage families as the shipped program puts them together, without any other family. */
    public static Extraction extraction() {
        List<Recogniser> recognisers = Stream.of(DamageRecognisers.all(), DateRecognisers.absolute())
                .flatMap(List::stream)
                .toList();
        List<Refiner> refiners = Stream.of(
                        List.<Refiner>of(new Overlaps()), DateRecognisers.refiners(DamageRecognisers.refiners()))
                .flatMap(List::stream)
                .toList();
        return new Extraction(
                List.of(
                        new Extraction.Family(recognisers, refiners),
                        new Extraction.Family(DateRecognisers.undated(), List.of(new Overlaps()))),
                List.of(DateRecognisers.closing()),
                List.of());
    }

    public static Article undated(String text) {
        return Article.of("sample.txt", text, Metadata.NONE);
    }

    /**
     * The text as an article whose publication date is stated apart from it.
     *
     * @param published ISO 8601
     */
    public static Article dated(String text, String published) {
        return undated(text).withMetadata(Metadata.of("", published));
    }

    public static Page page(String text) {
        return Understanding.of(undated(text));
    }

    public static FactSheet sheet(Article article) {
        return DATES.extract(Understanding.of(article));
    }

    public static List<Claim<When>> dates(Article article) {
        return sheet(article).claims(Kinds.DATE).toList();
    }

    /** The dates that have a place in the calendar, or should have: no lengths, habits and vague references. */
    public static List<Claim<When>> calendarDates(Article article) {
        return dates(article).stream()
                .filter(date -> date.isFlawed()
                        || date.readings().stream().map(Reading::value).noneMatch(Samples::isPlaceless))
                .toList();
    }

    private static boolean isPlaceless(When when) {
        return when.date() instanceof Undated || when.date() instanceof Duration;
    }

    public static List<Claim<?>> damaged(Article article) {
        return sheet(article).claims().stream().filter(Claim::isFlawed).toList();
    }
}
