package org.crossfact.core.document;

import java.util.Optional;
import org.crossfact.core.value.PartialDate;

/**
 * When an article was published, as far as it says.
 *
 * @param date the date, absent when nothing tells it
 * @param evidence where it stands in the text, absent when it was stated elsewhere
 * @param why how it was found, in words
 */
public record Published(Optional<PartialDate> date, Optional<Span> evidence, String why) {

    public static final Published UNKNOWN =
            new Published(Optional.empty(), Optional.empty(), "the article states no publication date");
}
