package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Enumeration;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads how often something was with the dates at which it was: "won the cup three times, in 1987, 1992 and 2001". */
final class YearLists {

    private static final int MOST = 12;

    private YearLists() {}

    /** The counted lists of dates of a page, in reading order. */
    static List<Find<Enumeration>> of(Scan scan, Found found) {
        List<Find<Enumeration>> lists = new ArrayList<>();
        for (Find<Figure> count : found.figures().values()) {
            int times = count.to();
            boolean counted = scan.token(times).lower().equals("times")
                    && Found.value(count).unit().equals(Unit.NONE)
                    && Additive.isCount(Found.value(count))
                    && Found.value(count).amount().intValue() <= MOST;
            int in = scan.token(times + 1).is(',') || scan.token(times + 1).is(':') ? times + 2 : times + 1;
            if (counted && scan.token(in).lower().equals("in")) {
                dates(scan, found, in + 1).map(list -> find(scan, count, list)).ifPresent(lists::add);
            }
        }
        return lists;
    }

    /** The spans of tokens of dates in a row of which "and" joins the last. */
    private static Optional<List<int[]>> dates(Scan scan, Found found, int start) {
        List<int[]> dates = new ArrayList<>();
        boolean joined = false;
        int at = start;
        while (found.afterDate(at) > at) {
            int end = found.afterDate(at);
            dates.add(new int[] {at, end});
            int comma = scan.token(end).is(',') ? end + 1 : end;
            boolean and = scan.token(comma).lower().equals("and");
            at = and ? comma + 1 : comma;
            if (joined || at == end) {
                return joined && ends(scan.token(end)) ? Optional.of(dates) : Optional.empty();
            }
            joined = and;
        }
        return Optional.empty();
    }

    private static boolean ends(Token next) {
        return next.is('.') || next.is(';') || next.is(',') || next.is(')') || next.kind() == TokenKind.BREAK;
    }

    private static Find<Enumeration> find(Scan scan, Find<Figure> count, List<int[]> dates) {
        List<String> printed =
                dates.stream().map(date -> scan.text(date[0], date[1])).toList();
        Enumeration list = new Enumeration(Found.value(count).amount().intValueExact(), "time", printed);
        int to = dates.get(dates.size() - 1)[1];
        return Find.printed(Kinds.ENUMERATION, count.from(), to, "relation/dates", list);
    }
}
