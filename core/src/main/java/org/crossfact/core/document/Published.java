package org.crossfact.core.document;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.value.PartialDate;

/**
 * When an article was published, as far as it says.
 *
 * @param date the date, absent when nothing tells it
 * @param evidence where it stands in the text, absent when it was stated elsewhere
 * @param why how it was found, in words
 * @param statements all dates that were weighed, the one taken first
 */
public record Published(
        Optional<PartialDate> date, Optional<Span> evidence, String why, List<PublicationStatement> statements) {

    public static final Published UNKNOWN = nothing(List.of());

    public Published {
        statements = List.copyOf(statements);
    }

    /** No date, with those that were weighed and not taken. */
    public static Published nothing(List<PublicationStatement> statements) {
        return new Published(Optional.empty(), Optional.empty(), "the article states no publication date", statements);
    }

    /** Whether the date was told as that of first publication, and not inferred from less. */
    public boolean isSure() {
        return !statements.isEmpty()
                && date.isPresent()
                && statements.get(0).standing().isOfFirstPublication();
    }
}
