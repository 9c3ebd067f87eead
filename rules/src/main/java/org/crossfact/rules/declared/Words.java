package org.crossfact.rules.declared;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;

/** What a declared rule looks for in a text. */
interface Words {

    /** The places where it stands, in reading order and without overlaps. */
    Stream<Span> in(Page page);

    /** What is looked for, as the rule's author wrote it. */
    String label();
}
