package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.WordForm;

/** Lets recognisers look at every token that triggers them; one for all articles, and for several threads. */
public final class Recognition {

    private final List<Recogniser> recognisers;

    /** Asking every recogniser about a word costs more than remembering which of them it triggers. */
    private final AtomicReferenceArray<List<Recogniser>> triggeredByForm =
            new AtomicReferenceArray<>(WordForm.MOST_NUMBERED);

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
        int form = token.form().number();
        if (form == WordForm.UNNUMBERED) {
            return askedAbout(token);
        }
        List<Recogniser> known = triggeredByForm.get(form);
        if (known == null) {
            known = askedAbout(token);
            triggeredByForm.set(form, known);
        }
        return known;
    }

    private List<Recogniser> askedAbout(Token token) {
        return recognisers.stream()
                .filter(recogniser -> recogniser.isTriggeredBy(token))
                .toList();
    }
}
