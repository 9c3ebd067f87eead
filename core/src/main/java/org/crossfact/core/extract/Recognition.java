package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Token;

/** Lets recognisers look at every token that triggers them. */
public final class Recognition {

    private Recognition() {}

    /** All that {@code recognisers} find at the tokens from {@code from} up to {@code to}, overlaps included. */
    public static List<Find<?>> finds(Scan scan, List<Recogniser> recognisers, int from, int to) {
        List<Find<?>> finds = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Token token = scan.token(at);
            for (Recogniser recogniser : recognisers) {
                if (recogniser.isTriggeredBy(token)) {
                    recogniser.read(scan, at).ifPresent(finds::add);
                }
            }
        }
        return finds;
    }
}
