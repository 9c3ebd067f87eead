package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.extract.date.relative.Anchors.Anchor;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;

/**
 * "on Monday", "last Friday", "next week Monday", "Tuesday of last week". A weekday alone is the nearest one behind, or
 * ahead where the sentence speaks of what is to come.
 */
final class WeekdayPhrase implements PhraseReader {

    /** Words that begin a sentence with a weekday; any other capital before it makes a name. */
    private static final Set<String> LEADS =
            Set.of("on", "by", "until", "since", "from", "after", "before", "late", "early", "and");

    /** Words that make the name of a paper, a show or a habit of the weekday before them. */
    private static final Set<String> ENDS_OF_NAMES = Set.of(
            "times",
            "mail",
            "mirror",
            "telegraph",
            "express",
            "herald",
            "sun",
            "star",
            "post",
            "prayers",
            "prayer",
            "night",
            "school",
            "league",
            "club");

    private static final int NEAR = 8;

    @Override
    public Set<String> firstWords() {
        return RelativeWords.union(RelativeWords.DIRECTIONS.words(), DateWords.WEEKDAYS.words());
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        Optional<DayOfWeek> weekday = DateWords.weekdayInFull(scan.token(at));
        if (weekday.isPresent()) {
            boolean other = isName(scan, at) || Anchors.isOfStory(scan, at - 1) || WeekdayOfMonth.isNumbered(scan, at);
            return anchors.ofPublication()
                    .filter(news -> !other)
                    .flatMap(news -> weeksOn(scan, at, weekday.get(), news)
                            .or(() -> ofWeek(scan, at, weekday.get(), news))
                            .or(() -> phrase(at, at + 1, alone(scan, at, weekday.get(), news.day()), news)));
        }
        OptionalInt direction = RelativeWords.direction(scan.token(at));
        return direction.isEmpty()
                ? Optional.empty()
                : anchors.seenFrom(scan, at, CalendarUnit.DAY)
                        .flatMap(anchor -> directed(scan, at, direction.getAsInt(), anchor));
    }

    /** "Last Friday", "this coming Friday", "this week Monday", "next week on Tuesday". */
    private static Optional<Phrase> directed(Scan scan, int at, int direction, Anchor anchor) {
        int next = at + 1;
        int toward = direction;
        OptionalInt second = RelativeWords.direction(scan.token(next));
        if (direction == 0 && second.isPresent()) {
            toward = second.getAsInt();
            next++;
        }
        if (scan.token(next).lower().equals("week")) {
            int day = scan.token(next + 1).lower().equals("on") ? next + 2 : next + 1;
            LocalDate monday = CalendarUnit.monday(anchor.day()).plusWeeks(toward);
            return DateWords.weekdayInFull(scan.token(day))
                    .or(() -> DateWords.weekday(scan.token(day)))
                    .flatMap(weekday -> phrase(at, day + 1, monday.with(weekday), anchor));
        }
        int to = next + 1;
        int steps = toward;
        boolean nearest = next > at + 1 || !isOfAnotherWeek(scan.token(at).lower()) || anchor.isTold();
        return DateWords.weekdayInFull(scan.token(next))
                .filter(weekday -> !isName(scan, to - 1))
                .flatMap(weekday -> phrase(at, to, directed(anchor.day(), weekday, steps, nearest), anchor));
    }

    private static boolean isOfAnotherWeek(String direction) {
        return switch (direction) {
            case "next", "following", "previous", "preceding" -> true;
            default -> false;
        };
    }

    /** "Next Friday" is that of the next week, "the coming Friday" and "last Friday" are the nearest. */
    private static LocalDate directed(LocalDate published, DayOfWeek weekday, int direction, boolean nearest) {
        if (direction == 0) {
            return CalendarUnit.monday(published).with(weekday);
        }
        if (!nearest) {
            return CalendarUnit.monday(published).plusWeeks(direction).with(weekday);
        }
        return published.with(direction < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }

    private static Optional<Phrase> ofWeek(Scan scan, int at, DayOfWeek weekday, Anchor news) {
        int word = scan.token(at + 1).lower().equals("of") ? at + 2 : at + 1;
        OptionalInt direction = RelativeWords.direction(scan.token(word));
        boolean week = scan.token(word + 1).lower().equals("week");
        return week && direction.isPresent()
                ? phrase(
                        at,
                        word + 2,
                        CalendarUnit.monday(news.day())
                                .plusWeeks(direction.getAsInt())
                                .with(weekday),
                        news)
                : Optional.empty();
    }

    /** "On Wednesday week", "from Thursday fortnight": one or two weeks after the next one. */
    private static Optional<Phrase> weeksOn(Scan scan, int at, DayOfWeek weekday, Anchor news) {
        int weeks = switch (scan.token(at + 1).lower()) {
            case "week" -> 1;
            case "fortnight" -> 2;
            default -> 0;
        };
        Token next = scan.token(at + 2);
        boolean told = weeks > 0
                && LEADS.contains(scan.token(at - 1).lower())
                && (!next.isWord() || DateWords.isFunctionWord(next))
                && Tense.around(scan, at) != Tense.PAST;
        return told
                ? phrase(
                        at,
                        at + 2,
                        news.day().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(weeks),
                        news)
                : Optional.empty();
    }

    private static LocalDate alone(Scan scan, int at, DayOfWeek weekday, LocalDate published) {
        Optional<DayOfWeek> first =
                endsStretch(scan, at) ? DateWords.weekdayInFull(scan.token(at - 2)) : Optional.empty();
        if (first.isPresent()) {
            return alone(scan, at - 2, first.get(), published).with(TemporalAdjusters.next(weekday));
        }
        return liesAhead(scan, at)
                ? published.with(TemporalAdjusters.nextOrSame(weekday))
                : published.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** "From Tuesday to Thursday": the second day comes after the first, whatever the verb. */
    private static boolean endsStretch(Scan scan, int at) {
        return DateWords.joinsRange(scan.token(at - 1))
                && scan.token(at - 3).lower().equals("from");
    }

    /** "Monday's vote" is over unless the words before it look ahead. */
    private static boolean liesAhead(Scan scan, int at) {
        String before = scan.token(at - 1).lower();
        boolean possessive = scan.token(at + 1).is('\'') || scan.token(at + 1).is('\u2019');
        boolean looksAhead = before.equals("of") && scan.token(at - 2).lower().equals("ahead");
        if (before.equals("until") || before.equals("till")) {
            return !isOver(scan, at);
        }
        if (before.equals("by")) {
            return Tense.around(scan, at) != Tense.PAST;
        }
        return possessive
                ? looksAhead || before.equals("for") || before.equals("before")
                : Tense.around(scan, at) == Tense.FUTURE;
    }

    /** "Had waited until Friday" and "did not come until Friday" are over; "put off until Friday" is not. */
    static boolean isOver(Scan scan, int at) {
        for (int i = at - 1; i >= Math.max(scan.sentenceStart(at), at - NEAR); i--) {
            switch (scan.token(i).lower()) {
                case "had", "did", "didn", "waited", "lasted", "stayed" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * "Black Friday", "Friday Prayers", "the Sunday Times", "a Friday": the weekday is a part of a name, a habit or any. "On
     * Friday President Holm" is no name.
     */
    private static boolean isName(Scan scan, int at) {
        Token before = scan.token(at - 1);
        Token after = scan.token(at + 1);
        boolean opens = scan.sentenceStart(at) == at - 1
                && (LEADS.contains(before.lower())
                        || RelativeWords.direction(before).isPresent());
        boolean capitalBefore = before.isCapitalised() && !opens && scan.oneSpaceBefore(at);
        boolean onDay = opens && before.lower().equals("on") && !ENDS_OF_NAMES.contains(after.lower());
        boolean capitalAfter = after.isCapitalised() && !onDay && scan.oneSpaceBefore(at + 1);
        boolean dashed = scan.touchesPrevious(at + 1) && DateWords.isDash(after);
        String word = before.lower().equals("other") ? scan.token(at - 2).lower() : before.lower();
        boolean habit = word.equals("every") || word.equals("each") || isAny(scan, at);
        return capitalBefore || capitalAfter || dashed || habit;
    }

    /** "She left on a Friday"; "a Friday report" came out on that of the news. */
    private static boolean isAny(Scan scan, int at) {
        Token next = scan.token(at + 1);
        return scan.token(at - 1).lower().equals("a") && (!next.isWord() || DateWords.isFunctionWord(next));
    }

    private static Optional<Phrase> phrase(int from, int to, LocalDate day, Anchor anchor) {
        return Optional.of(Phrase.naming(DatePart.WEEKDAY, from, to, PartialDate.of(day), anchor.words()));
    }
}
