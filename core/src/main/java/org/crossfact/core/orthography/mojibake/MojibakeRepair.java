package org.crossfact.core.orthography.mojibake;

import org.crossfact.core.document.Span;

/**
 * A stretch of text that was decoded wrongly.
 *
 * @param span the damaged words
 * @param repaired what they said; holds U+FFFD where a character is lost for good
 * @param misreadAs the character set in which the bytes were read, by name
 */
public record MojibakeRepair(Span span, String repaired, String misreadAs) {

    /** Whether a character of it cannot be recovered. */
    public boolean isPartlyLost() {
        return repaired.indexOf('\uFFFD') >= 0;
    }
}
