package org.crossfact.core.extract.people;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;

/** The second office of one person: "Susumu Takai, former director of A and chairman of B". */
final class SecondOffice implements Recogniser {

    private static final int FARTHEST_COMMA = 24;

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
        int from = scan.token(at + 1).isWord()
                        && Office.isFirstWord(scan.token(at + 1).lower())
                ? at + 1
                : at + 2;
        return Office.startingAt(scan, from)
                .map(office -> OfficePhrase.around(scan, office))
                .filter(second -> second.from() > at)
                .flatMap(second -> first(scan, at).map(first -> second.heldBy(scan, first.person(), name())));
    }

    /** The apposition that goes on with the "and" at {@code at}. */
    private static Optional<Apposition> first(Scan scan, int at) {
        for (int comma = at - 1; comma >= Math.max(scan.sentenceStart(at), at - FARTHEST_COMMA); comma--) {
            if (scan.token(comma).is(',')) {
                return Apposition.around(scan, comma)
                        .filter(found -> found.office().to() == at);
            }
        }
        return Optional.empty();
    }
}
