package org.crossfact.core.document;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with inner apostrophes and combining marks. */
    WORD,
    /** Decimal digits only. */
    NUMBER,
    /** One character that is neither letter, digit nor white space. */
    MARK,
    /** One or more line ends. */
    BREAK
}
