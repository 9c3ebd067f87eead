package org.crossfact.core.value;

/** How two statements stand to each other. */
public enum Agreement {
    /** They say the same. */
    SAME,
    /** They differ in writing or precision and do not exclude each other. */
    COMPATIBLE,
    /** They cannot both hold. */
    DIFFERENT,
    /** They speak of different things, times or scopes, or too little is known. */
    INCOMPARABLE
}
