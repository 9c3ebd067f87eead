package org.crossfact.rules.declared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a message may name in braces, {@code {quote}} for instance. */
enum Placeholder {
    /** The flagged words. */
    QUOTE,
    /** What they say, normalised. */
    VALUE,
    /** What the rule expects. */
    EXPECTED,
    /** What the claim is about. */
    ABOUT,
    /** All values in a conflict. */
    VALUES;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Stream.of(values()).map(Placeholder::label).toList();
    }
}
