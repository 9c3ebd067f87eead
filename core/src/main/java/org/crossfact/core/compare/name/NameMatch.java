package org.crossfact.core.compare.name;

/** How a part of one name stands to the same part of another, closest first. */
enum NameMatch {
    EQUAL,
    /** Another spelling, transliteration or pet form. */
    SPELLING,
    /** An initial, or fewer parts. */
    SHORT,
    /** One letter apart, which no list explains. */
    TYPO,
    /** Both can be readings of one written name. */
    MISREAD,
    /** Both can be readings of written names that begin with the same character. */
    ALIKE,
    /** Nothing in common. */
    NONE,
    /** Parts that exclude each other and tell two persons apart, as "George W." and "George H. W." do. */
    APART;

    NameMatch weaker(NameMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
