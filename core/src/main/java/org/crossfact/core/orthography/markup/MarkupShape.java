package org.crossfact.core.orthography.markup;

import java.util.Optional;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/** One kind of markup that may be left in a text, told by its shape alone. */
@FunctionalInterface
interface MarkupShape {

    /** A remain that begins at the start of {@code rest}; empty when none does. Looks at a bounded stretch only. */
    Optional<Slip> at(String text, Span rest);
}
