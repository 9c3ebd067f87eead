package org.crossfact.core.extract.date;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.ReportingVerbs;
import org.crossfact.core.extract.Scan;

/** Tells the day on which something was said from the days of which it tells: "the ministry announced on the 28th". */
public final class DayOfReport {

    /** A verb farther away, in tokens, has another time. */
    private static final int NEAR = 6;

    private DayOfReport() {}

    /** Whether the verb right before the day, or right behind one that begins its sentence, is one of saying. */
    public static boolean is(Scan scan, Find<?> day) {
        int from = day.from();
        int start = Math.max(scan.sentenceStart(from), from - NEAR);
        OptionalInt before = IntStream.iterate(from - 1, at -> at >= start, at -> at - 1)
                .filter(at -> isVerb(scan, at))
                .findFirst();
        int end = Math.min(scan.sentenceEnd(from), day.to() + NEAR);
        OptionalInt verb = before.isPresent()
                ? before
                : IntStream.range(day.to(), end).filter(at -> isVerb(scan, at)).findFirst();
        return verb.isPresent() && ReportingVerbs.isOne(scan.token(verb.getAsInt()));
    }

    private static boolean isVerb(Scan scan, int at) {
        return ReportingVerbs.isOne(scan.token(at)) || Tense.isPast(scan.token(at));
    }
}
