package org.crossfact.core.document;

import java.util.Optional;
import org.crossfact.core.value.PartialDate;

/**
 * A date that may tell when an article was published.
 *
 * @param date the date
 * @param evidence where it stands in the text, absent when it stands apart from it
 * @param standing how it stands to the publication
 * @param why where it was found, in words; for a date that was not taken, what speaks against it
 */
public record PublicationStatement(
        PartialDate date, Optional<Span> evidence, PublicationStanding standing, String why) {}
