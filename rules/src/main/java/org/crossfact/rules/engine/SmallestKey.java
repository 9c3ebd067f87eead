package org.crossfact.rules.engine;

import java.util.List;
import java.util.Optional;

/** The one key on which two that share several are judged. */
final class SmallestKey {

    private SmallestKey() {}

    /** The first of {@code keys}, which are sorted, that is also among {@code others}. */
    static Optional<String> of(List<String> keys, List<String> others) {
        return keys.stream().filter(others::contains).findFirst();
    }
}
