package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossfact.core.document.Token;

/** Lets recognisers look at every token that triggers them; one for all articles, and for several threads. */
public final class Recognition {

    /** Words beyond these are asked about again and again; a corpus must not fill the memory. */
    private static final int MOST_REMEMBERED = 1 << 15;

    private static final int LONGEST_REMEMBERED = 24;

    private final List<Recogniser> recognisers;

    /**
     * Most words come again, and asking every recogniser about a word costs more than remembering the answer, which
     * depends on the characters of the word alone.
     */
    private final Map<String, List<Recogniser>> triggeredByText = new ConcurrentHashMap<>();

    public Recognition(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
    }

    /** All that the recognisers find at the tokens from {@code from} up to {@code to}, overlaps included. */
    public List<Find<?>> finds(Scan scan, int from, int to) {
        List<Find<?>> finds = new ArrayList<>();
        for (int at = from; at < to; at++) {
            for (Recogniser recogniser : triggeredBy(scan.token(at))) {
                recogniser.read(scan, at).ifPresent(finds::add);
            }
        }
        return finds;
    }

    private List<Recogniser> triggeredBy(Token token) {
        List<Recogniser> known = triggeredByText.get(token.text());
        if (known != null) {
            return known;
        }
        List<Recogniser> triggered = recognisers.stream()
                .filter(recogniser -> recogniser.isTriggeredBy(token))
                .toList();
        if (token.text().length() <= LONGEST_REMEMBERED && triggeredByText.size() < MOST_REMEMBERED) {
            triggeredByText.put(token.text(), triggered);
        }
        return triggered;
    }
}
