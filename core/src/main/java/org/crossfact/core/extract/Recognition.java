package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;

/** Lets recognisers look at every token that triggers them; one for all articles, and for several threads. */
public final class Recognition {

    private final List<Recogniser> recognisers;

    /** Asking every recogniser about a word costs more than remembering which of them it triggers. */
    private final ByForm<List<Recogniser>> triggered = new ByForm<>(this::askedAbout);

    public Recognition(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
    }

    /** All that the recognisers find at the tokens from {@code from} up to {@code to}, overlaps included. */
    public List<Find<?>> finds(Scan scan, int from, int to) {
        List<Find<?>> finds = new ArrayList<>();
        for (int at = from; at < to; at++) {
            for (Recogniser recogniser : triggered.of(scan.token(at))) {
                recogniser.read(scan, at).ifPresent(finds::add);
            }
        }
        return finds;
    }

    private List<Recogniser> askedAbout(Token token) {
        return recognisers.stream()
                .filter(recogniser -> recogniser.isTriggeredBy(token))
                .toList();
    }
}
