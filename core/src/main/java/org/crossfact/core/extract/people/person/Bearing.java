package org.crossfact.core.extract.people.person;

/** What the words around a name in capitals tell of its bearer. */
public enum Bearing {
    /** A person, beyond doubt. */
    PERSON,
    /** A person, unless a firm, a team or a country bears the name. */
    LIKELY,
    /** Nothing. */
    OPEN,
    /** A ship, a place, a firm or another thing. */
    THING,
    /** A firm, a team or a place that is known by this name, whatever the words around it say. */
    KNOWN_THING
}
