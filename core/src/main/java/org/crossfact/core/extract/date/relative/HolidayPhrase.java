package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;

/** "Easter 2018", "Christmas Eve 2015": days that have a name, in a year that stands beside it. */
final class HolidayPhrase implements PhraseReader {

    private static final Lexicon HOLIDAYS = Lexicon.load(HolidayPhrase.class, "holidays.txt");
    private static final int MOST_WORDS = HOLIDAYS.longestEntry();
    private static final Set<String> FIRST_WORDS =
            HOLIDAYS.words().stream().map(name -> name.split("[ ']")[0]).collect(Collectors.toUnmodifiableSet());

    private final NattyPhrases phrases;

    HolidayPhrase(NattyPhrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        Token first = scan.token(at);
        if (!first.isCapitalised() || !FIRST_WORDS.contains(first.lower())) {
            return Optional.empty();
        }
        for (int words = MOST_WORDS; words > 0; words--) {
            String name = scan.text(at, Math.min(scan.size(), at + words))
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'');
            if (HOLIDAYS.contains(name)) {
                return inYear(scan, at, at + words, name);
            }
        }
        return Optional.empty();
    }

    /** The parser is asked for the day in that year, told from the year's first day; another year is refused. */
    private Optional<Phrase> inYear(Scan scan, int at, int end, String name) {
        Cursor cursor = new Cursor(scan, end);
        if (!cursor.skip("of")) {
            cursor.skip(',');
        }
        OptionalInt year = cursor.year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        return phrases.resolve(name, LocalDate.of(year.getAsInt(), 1, 1))
                .filter(day -> day.getYear() == year.getAsInt())
                .map(day -> Phrase.naming(
                        DatePart.YEAR, at, cursor.at(), PartialDate.of(day), "the calendar of " + year.getAsInt()));
    }
}
