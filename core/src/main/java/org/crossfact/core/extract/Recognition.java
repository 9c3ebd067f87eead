package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.document.Token;

/** Lets recognisers look at every token that triggers them. */
public final class Recognition {

    private Recognition() {}

    /** All that {@code recognisers} find at the tokens from {@code from} up to {@code to}, overlaps included. */
    public static List<Find<?>> finds(Scan scan, List<Recogniser> recognisers, int from, int to) {
        // most words of a text come again, and asking every recogniser about a word costs more than remembering the
        // answer
        Map<String, List<Recogniser>> triggeredByText = new HashMap<>();
        List<Find<?>> finds = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Token token = scan.token(at);
            List<Recogniser> triggered =
                    triggeredByText.computeIfAbsent(token.text(), unseen -> triggeredBy(token, recognisers));
            for (Recogniser recogniser : triggered) {
                recogniser.read(scan, at).ifPresent(finds::add);
            }
        }
        return finds;
    }

    private static List<Recogniser> triggeredBy(Token token, List<Recogniser> recognisers) {
        List<Recogniser> triggered = new ArrayList<>(0);
        for (Recogniser recogniser : recognisers) {
            if (recogniser.isTriggeredBy(token)) {
                triggered.add(recogniser);
            }
        }
        return triggered;
    }
}
