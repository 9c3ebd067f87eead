package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;

/**
 * Tells which number of "07/06/2015" is the day from the language of the article and the way in which it writes its own
 * dates. Most languages and those who write "7 June" begin with the day. Of those who write "June 7" not all begin with
 * the month: a shortened month with a point ("Nov. 18"), as the American houses write it, or the weekday of the news decides.
 */
final class DayMonthOrder {

    /** Begin with the day in figures; of others, English among them, not all writers do, or the year comes first. */
    private static final Set<String> DAY_FIRST = Set.of(
            "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "ro", "tr", "id", "da", "no", "nb", "fi", "el",
            "ar");

    private final Scan scan;
    private final NewsWeekday weekday;
    private final List<Block> body;
    private final boolean languageDayFirst;

    DayMonthOrder(Page page, Scan scan, NewsWeekday weekday) {
        this.scan = scan;
        this.weekday = weekday;
        this.languageDayFirst =
                DAY_FIRST.contains(Locale.forLanguageTag(page.language().tag()).getLanguage());
        this.body = page.blocks().stream()
                .filter(block -> block.zone() == Zone.BODY)
                .toList();
    }

    /**
     * The day that is meant; empty where the article does not tell.
     *
     * @param days what the date may mean
     * @param first its first number
     */
    Optional<PartialDate> choose(List<PartialDate> days, int first) {
        boolean dayFirst = languageDayFirst || isWritten(-1);
        boolean monthFirst = !languageDayFirst && isWritten(1);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return days.stream()
                .filter(day -> (dayFirst ? day.day() : day.month()) == first)
                .filter(day -> dayFirst || isOfNewsOnly(day, days) || (isAmerican() && mayBeOfNews(day)))
                .findFirst();
    }

    /** Whether a number of a day stands right before (-1) or behind (1) the name of a month. */
    private boolean isWritten(int side) {
        return tokens(body.stream())
                .anyMatch(i -> DateWords.isMonth(scan.token(i))
                        && (isDay(i + side) || (side > 0 && scan.token(i + 1).is('.') && isDay(i + 2))));
    }

    /** "Nov. 18": the point and the order together are the style of American houses, which print 11/18 alike. */
    private boolean isAmerican() {
        return tokens(body.stream())
                .anyMatch(i ->
                        DateWords.isMonth(scan.token(i)) && scan.token(i + 1).is('.') && isDay(i + 2));
    }

    private boolean mayBeOfNews(PartialDate day) {
        return !weekday.isTold() || isOfNews(day);
    }

    private boolean isDay(int i) {
        return scan.token(i).isNumber() && scan.token(i).text().length() <= 2;
    }

    /** Whether the weekday that the lead tells lies shortly before this day, and before none of the others. */
    private boolean isOfNewsOnly(PartialDate day, List<PartialDate> days) {
        return weekday.isTold() && days.stream().allMatch(other -> isOfNews(other) == other.equals(day));
    }

    private boolean isOfNews(PartialDate day) {
        return day.toLocalDate().filter(weekday::isShortlyBefore).isPresent();
    }

    /** The numbers of the tokens of some blocks. */
    private Stream<Integer> tokens(Stream<Block> blocks) {
        return blocks.flatMap(block -> Stream.iterate(
                scan.tokenAt(block.span().start()),
                i -> i < scan.tokenAt(block.span().end()),
                i -> i + 1));
    }
}
