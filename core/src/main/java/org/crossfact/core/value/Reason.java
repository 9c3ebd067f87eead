package org.crossfact.core.value;

import java.util.Locale;

/** Why two statements agree, differ or cannot be compared; the code under which verdicts are counted. */
public enum Reason {
    EQUAL("the values are equal"),
    ROUNDING("one value is the other one rounded"),
    HEDGE("the hedge of one admits the other"),
    GRANULARITY("one date is the other one told more precisely"),
    NAME_ORDER("the same name in another order"),
    SHORT_FORM("one name is a short form of the other"),
    VARIANT("a spelling variant"),
    MISREAD("two readings of one written name"),
    VALUES_DIFFER("the values exclude each other"),
    SAME_HEDGE("the same hedge on different values"),
    SAME_WORDS("they stand in the same words and exclude each other"),
    OTHER_SUBJECT("they are about different things"),
    OTHER_TIME("they hold at different times"),
    TIME_UNKNOWN("no time is stated for one of them"),
    OTHER_UNIT("they are counted in different units"),
    OTHER_STATUS("one is a plan, a limit or an estimate and the other is not"),
    OTHER_PERSON("they are about different persons"),
    NOT_ASSERTED("one of them is not asserted as a fact"),
    UNDECIDED("a damaged value has several readings"),
    TOO_MANY("so much came together that only what lies nearest in time was compared");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as an editor would say it. */
    public String words() {
        return words;
    }

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
