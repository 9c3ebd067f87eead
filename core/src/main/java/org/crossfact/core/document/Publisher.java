package org.crossfact.core.document;

import java.util.Optional;

/**
 * Who published an article, as far as it says.
 *
 * @param name the name; the empty string when nothing tells
 * @param evidence where it stands in the text, absent when it was stated elsewhere
 * @param why how it was found, in words
 */
public record Publisher(String name, Optional<Span> evidence, String why) {

    public static final Publisher UNKNOWN = new Publisher("", Optional.empty(), "nothing tells who published it");
}
