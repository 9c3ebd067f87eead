package org.crossfact.core.extract.date.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A stretch of time whose end comes before its beginning: "open from May 2014 to March 2013", "(1932-1898)". Two dates are
 * no stretch where something goes from the one to the other: a hearing that is moved, a share that falls.
 */
final class ReversedRange {

    private static final Lexicon STAYS = Lexicon.load(ReversedRange.class, "stays.txt");
    private static final Lexicon MOVES = Lexicon.load(ReversedRange.class, "moves.txt");

    private ReversedRange() {}

    /** Two years, which may be sums or numbers of things; only brackets or what somebody did in them make a stretch of them. */
    static Optional<Find<When>> ofYears(Scan scan, String recogniser, int from, int to, int first, int last) {
        boolean stayed = isWord(scan, from - 1, "from")
                && STAYS.contains(scan.token(from - 2).lower());
        return isBracketed(scan, from, to) || stayed
                ? Optional.of(find(recogniser, from, to, PartialDate.ofYear(first), PartialDate.ofYear(last)))
                : Optional.empty();
    }

    /** Two days or months with their years, or two days of one month of which the last tells the year. */
    static Optional<Find<When>> ofDates(
            Scan scan, String recogniser, int from, int to, PartialDate first, PartialDate last) {
        boolean stretch =
                isWord(scan, from - 1, "from") || isWord(scan, from - 1, "between") || isBracketed(scan, from, to);
        if (!stretch || !first.hasMonth() || !last.hasMonth() || isMoved(scan, from)) {
            return Optional.empty();
        }
        boolean oneMonth = first.month() == last.month();
        Optional<PartialDate> begin =
                first.hasYear() ? Optional.of(first) : oneMonth ? first.inYear(last.year()) : Optional.empty();
        return begin.filter(day -> last.hasYear() && !DateInterval.possible(day, last))
                .map(day -> find(recogniser, from, to, day, last));
    }

    private static Find<When> find(String recogniser, int from, int to, PartialDate first, PartialDate last) {
        Flaw flaw = new Flaw(Flaw.Type.IMPOSSIBLE, "the end, " + last + ", comes before the beginning, " + first);
        When turned = new When(new DateInterval(last, first), When.stated(first).stated(), Optional.empty());
        Reading<When> reading = new Reading<>(turned, How.DECODED, List.of("beginning and end change places"));
        return Find.flawed(Kinds.DATE, from, to, recogniser, flaw, List.of(reading));
    }

    private static boolean isBracketed(Scan scan, int from, int to) {
        return scan.token(from - 1).is('(') && scan.token(to).is(')');
    }

    private static boolean isMoved(Scan scan, int from) {
        int end = scan.sentenceEnd(from);
        return IntStream.range(scan.sentenceStart(from), end)
                .anyMatch(i -> MOVES.contains(scan.token(i).lower()));
    }

    private static boolean isWord(Scan scan, int at, String word) {
        return scan.token(at).lower().equals(word);
    }
}
