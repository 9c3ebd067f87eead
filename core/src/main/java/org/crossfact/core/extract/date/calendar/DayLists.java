package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Adds the days that share the month of a date: "June 3, 4 and 5, 2013", "9 and 10 May", "on the 4th, 5th and 6th". */
public final class DayLists implements Refiner {

    private static final int MOST_DAYS = 8;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> kept = new ArrayList<>();
        List<Find<When>> added = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> date =
                    find.as(Kinds.DATE).filter(day -> single(day).isPresent());
            if (date.isEmpty() || !add(scan, date.get(), added)) {
                kept.add(find);
            }
        }
        // "the 4th, 5th and 6th of May": the days that were read without the month give way
        kept.removeIf(find ->
                added.stream().anyMatch(find::overlaps) && find.as(Kinds.DATE).isPresent());
        return added.isEmpty() ? kept : DateAdditions.merged(kept, added);
    }

    private static Optional<PartialDate> single(Find<When> find) {
        return find.flaw().isPresent() || find.readings().size() != 1
                ? Optional.empty()
                : find.readings().get(0).value().single().filter(PartialDate::hasDay);
    }

    /** Adds the other days of its list; whether the date itself has no place among the finds any more. */
    private static boolean add(Scan scan, Find<When> find, List<Find<When>> added) {
        PartialDate date = single(find).orElseThrow();
        before(scan, find.from(), date.day()).forEach(day -> added.add(day.in(date)));
        List<BareDay> behind = endsInDay(scan, find) ? behind(scan, find.to(), date.day()) : List.of();
        if (behind.isEmpty() || isOfItsOwnMonth(scan, last(behind).to())) {
            return false;
        }
        if (!ends(scan.token(last(behind).to()))) {
            // "on the 4th, 5th and 6th floors"
            return !date.hasMonth();
        }
        return addBehind(scan, find, date, behind, added);
    }

    private static BareDay last(List<BareDay> days) {
        return days.get(days.size() - 1);
    }

    /** "5 May, 12 and 15" lists no days. */
    private static boolean endsInDay(Scan scan, Find<When> find) {
        PartialDate date = single(find).orElseThrow();
        return BareDay.before(scan, find.to())
                .filter(day -> day.number() == date.day())
                .isPresent();
    }

    /** Adds the days behind the date; whether the date was added too, for it has its year from the end of the list. */
    private static boolean addBehind(
            Scan scan, Find<When> find, PartialDate date, List<BareDay> behind, List<Find<When>> added) {
        Cursor cursor = new Cursor(scan, last(behind).to());
        OptionalInt year = date.hasMonth() ? cursor.yearAfterComma() : OptionalInt.empty();
        PartialDate month = PartialDate.ofDay(year.orElse(UNKNOWN), date.month(), date.day());
        behind.subList(0, behind.size() - 1).forEach(day -> added.add(day.in(month)));
        added.add(last(behind).in(month).over(last(behind).from(), cursor.at()));
        if (year.isPresent()) {
            added.add(DateFinds.date(find.recogniser(), find.from(), find.to(), month));
        }
        return year.isPresent();
    }

    /** The days up to the one behind "and"; none when nothing closes the list or it changes its form. */
    private static List<BareDay> behind(Scan scan, int to, int first) {
        List<BareDay> days = new ArrayList<>();
        boolean ordinal = DateWords.isOrdinalEnding(scan.token(to - 1));
        int last = first;
        int at = to;
        while (days.size() < MOST_DAYS) {
            boolean comma = scan.token(at).is(',');
            boolean closes = isAnd(scan.token(comma ? at + 1 : at));
            int earlier = last;
            Optional<BareDay> day = comma || closes
                    ? BareDay.at(scan, at + (comma ? 1 : 0) + (closes ? 1 : 0))
                            .filter(next -> next.number() > earlier && next.isOrdinal(scan) == ordinal)
                    : Optional.empty();
            if (day.isEmpty()) {
                return List.of();
            }
            days.add(day.get());
            at = day.get().to();
            last = day.get().number();
            if (closes) {
                return days;
            }
        }
        return List.of();
    }

    /** The days from the first of the list to the one before "and"; none when a number or a noun stands before it. */
    private static List<BareDay> before(Scan scan, int from, int last) {
        List<BareDay> days = new ArrayList<>();
        int at = scan.token(from - 1).lower().equals("the") ? from - 1 : from;
        boolean joined = isAnd(scan.token(at - 1));
        int next = last;
        while (joined && days.size() < MOST_DAYS) {
            int later = next;
            Optional<BareDay> day = BareDay.before(scan, at - 1).filter(earlier -> earlier.number() < later);
            if (day.isEmpty()) {
                return List.of();
            }
            days.add(day.get());
            at = day.get().from();
            next = day.get().number();
            joined = scan.token(at - 1).is(',');
        }
        return ends(scan.token(at - 1)) ? days : List.of();
    }

    private static boolean isOfItsOwnMonth(Scan scan, int at) {
        return DateWords.isMonth(scan.token(at))
                || (scan.token(at).lower().equals("of") && DateWords.isMonth(scan.token(at + 1)));
    }

    private static boolean isAnd(Token token) {
        return token.lower().equals("and") || token.is('&');
    }

    /** Nothing that the number could count, and no other number. */
    private static boolean ends(Token token) {
        boolean word = token.isWord()
                && !DateWords.isFunctionWord(token)
                && DateWords.weekday(token).isEmpty();
        return !word && !token.isNumber() && !DateWords.isDash(token) && !token.is('%');
    }
}
