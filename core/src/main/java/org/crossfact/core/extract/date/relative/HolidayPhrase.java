package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.Memo;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "Easter 2018", "Christmas Eve", "last Easter": days that have a name, in the year beside them or the nearest. */
final class HolidayPhrase implements PhraseReader {

    private static final Lexicon HOLIDAYS = Lexicon.load(HolidayPhrase.class, "holidays.txt");
    private static final Lexicon OF_ONE_COUNTRY = Lexicon.load(HolidayPhrase.class, "holidays-of-one-country.txt");
    private static final String WEEKEND = "weekend";
    private static final int MOST_WORDS = HOLIDAYS.longestEntry() + 2;
    private static final Set<String> FIRST_WORDS =
            HOLIDAYS.words().stream().map(name -> name.split("[ ']", -1)[0]).collect(Collectors.toUnmodifiableSet());

    /** What the parser says takes it a thousand times as long as what is remembered; asked by name and year. */
    private final Memo<Optional<LocalDate>> days;

    HolidayPhrase(NattyPhrases phrases) {
        this.days = new Memo<>(asked -> day(phrases, asked));
    }

    @Override
    public Set<String> firstWords() {
        return RelativeWords.union(RelativeWords.DIRECTIONS.words(), FIRST_WORDS);
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        OptionalInt direction = RelativeWords.direction(scan.token(at));
        int first = direction.isPresent() ? at + 1 : at;
        if (!FIRST_WORDS.contains(scan.token(first).lower())) {
            return Optional.empty();
        }
        for (int words = MOST_WORDS; words > 0; words--) {
            int end = first + words;
            String written = scan.text(first, Math.min(scan.size(), end))
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'');
            Optional<String> name = HOLIDAYS.value(written);
            if (name.isPresent()) {
                return direction.isPresent()
                        ? nearest(at, end, name.get(), anchors, direction.getAsInt())
                        : inYear(scan, at, end, name.get(), anchors)
                                .or(() -> alone(scan, at, end, name.get(), anchors));
            }
        }
        return Optional.empty();
    }

    /** The parser is asked for the day in that year, told from the year's first day; another year is refused. */
    private Optional<Phrase> inYear(Scan scan, int at, int end, String name, Anchors anchors) {
        Cursor cursor = new Cursor(scan, end);
        if (!cursor.skip("of")) {
            cursor.skip(',');
        }
        OptionalInt direction = RelativeWords.direction(cursor.next());
        if (direction.isPresent()
                && scan.token(cursor.at() + 1).lower().equals("year")
                && anchors.published().isPresent()) {
            LocalDate published = anchors.published().get();
            return day(name, published.getYear() + direction.getAsInt())
                    .map(day -> Phrase.counted(
                            at, cursor.at() + 2, PartialDate.of(day), RelativeWords.publication(published)));
        }
        boolean weekend = cursor.skip(WEEKEND);
        OptionalInt year = cursor.year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean around = cursor.skip(WEEKEND) || weekend;
        return day(name, year.getAsInt())
                .map(day -> Phrase.naming(
                        DatePart.YEAR,
                        at,
                        cursor.at(),
                        around ? weekendBy(day) : PartialDate.of(day),
                        "the calendar of " + year.getAsInt()));
    }

    /** The weekend that holds the day, else the one that it lengthens. */
    private static DateValue weekendBy(LocalDate day) {
        LocalDate saturday = day.minusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return new DateInterval(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
    }

    private Optional<LocalDate> day(String name, int year) {
        return days.of(name + " " + year);
    }

    private static Optional<LocalDate> day(NattyPhrases phrases, String nameAndYear) {
        int space = nameAndYear.lastIndexOf(' ');
        int year = Integer.parseInt(nameAndYear.substring(space + 1));
        String name = nameAndYear.substring(0, space);
        LocalDate first = LocalDate.of(year, 1, 1);
        // asked on the very day, the parser answers with that of the next year
        return Stream.of(first, first.minusDays(1))
                .flatMap(asked -> phrases.resolve(name, asked).stream())
                .filter(day -> day.getYear() == year)
                .findFirst();
    }

    /** "On Christmas Eve", not "the Christmas Eve Killer" and not "christmas". */
    private Optional<Phrase> alone(Scan scan, int at, int end, String name, Anchors anchors) {
        Token next = scan.token(end);
        boolean inName = (next.isCapitalised() && scan.oneSpaceBefore(end))
                || (scan.token(at - 1).isCapitalised() && scan.sentenceStart(at) != at - 1);
        if (!(scan.token(at).isCapitalised() || isCountedFrom(scan, at)) || inName || OF_ONE_COUNTRY.contains(name)) {
            return Optional.empty();
        }
        return nearest(at, end, name, anchors, direction(scan, at));
    }

    /** -1 behind, 1 ahead, 0 on either side: "could last until Christmas" looks ahead. */
    private static int direction(Scan scan, int at) {
        String lead = scan.token(at - 1).lower();
        boolean until = lead.equals("until") || lead.equals("till");
        if (until && !WeekdayPhrase.isOver(scan, at)) {
            return 1;
        }
        return switch (Tense.around(scan, at)) {
            case PAST -> -1;
            case FUTURE -> 1;
            case UNKNOWN -> 0;
        };
    }

    /** "5 days before new year". */
    private static boolean isCountedFrom(Scan scan, int at) {
        String relation = scan.token(at - 1).lower();
        return (relation.equals("before") || relation.equals("after"))
                && Distance.endingAt(scan, at - 1).isPresent();
    }

    /** The nearest behind, ahead or on either side of the publication. */
    private Optional<Phrase> nearest(int at, int end, String name, Anchors anchors, int direction) {
        return anchors.published()
                .flatMap(published -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(years -> day(name, published.getYear() + years))
                        .flatMap(Optional::stream)
                        .filter(day -> direction * ChronoUnit.DAYS.between(published, day) >= 0)
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(published, day))))
                        .map(day ->
                                Phrase.counted(at, end, PartialDate.of(day), RelativeWords.publication(published))));
    }
}
