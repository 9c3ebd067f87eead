package org.crossfact.core.extract.people.office;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;

/** The second office of one person: "Susumu Takai, former director of A and chairman of B". */
public final class SecondOffice implements Recogniser {

    private static final int FARTHEST_COMMA = 24;
    private static final int LONGEST_FIELD = 6;

    @Override
    public String name() {
        return "people/second-office";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("and");
    }

    @Override
    public Optional<Find<Holding>> read(Scan scan, int at) {
        return OfficePhrase.afterAnd(scan, at)
                .flatMap(second -> first(scan, at).map(first -> second.heldBy(scan, first.person(), name())));
    }

    /** The apposition that goes on with the "and" at {@code at}. */
    private static Optional<Apposition> first(Scan scan, int at) {
        for (int comma = at - 1; comma >= Math.max(scan.sentenceStart(at), at - FARTHEST_COMMA); comma--) {
            if (scan.token(comma).is(',')) {
                return Apposition.around(scan, comma)
                        .filter(found -> goesOn(scan, found.office().to(), at));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but the field of the first office stands before the second: "an expert on harbour law and". */
    private static boolean goesOn(Scan scan, int from, int to) {
        boolean field = to - from <= LONGEST_FIELD
                && (scan.token(from).lower().equals("on")
                        || scan.token(from).lower().equals("in"));
        return from == to || (field && isWords(scan, from, to));
    }

    private static boolean isWords(Scan scan, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!scan.token(at).isWord() && !scan.token(at).is('-')) {
                return false;
            }
        }
        return true;
    }
}
