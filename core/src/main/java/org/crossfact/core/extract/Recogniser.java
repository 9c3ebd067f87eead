package org.crossfact.core.extract;

import java.util.Optional;
import org.crossfact.core.document.Token;

/**
 * Reads one way of writing one kind of fact. It holds no state and looks at a bounded number of tokens around the one
 * that triggers it, so that reading stays linear in the text.
 */
public interface Recogniser {

    /** Its name, {@code family/way-of-writing}; every claim carries it. */
    String name();

    /** Whether this token may begin, or betray, its way of writing, by its characters alone, wherever it stands; cheap. */
    boolean isTriggeredBy(Token token);

    /** What stands at token {@code at}, which is a trigger. */
    Optional<? extends Find<?>> read(Scan scan, int at);
}
