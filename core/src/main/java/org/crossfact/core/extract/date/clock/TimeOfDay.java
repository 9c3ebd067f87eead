package org.crossfact.core.extract.date.clock;

/**
 * A time of day as it stands in a text.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param sign what TIMEX3 writes behind the day: {@code T09:30}, {@code TMO}
 * @param standing what the words are without a day beside them
 */
record TimeOfDay(int from, int to, String sign, Standing standing) {

    /** Whether the words tell a time by themselves. */
    enum Standing {
        /** "10 a.m.", "at 14:30", "in the morning". */
        ALONE,
        /** "14:30" may be a score, "night" half a name: only a day beside it makes it a time. */
        BESIDE_A_DAY,
        /** "This morning": on the day of the article. */
        TODAY,
        /** "Last night". */
        YESTERDAY
    }

    TimeOfDay upTo(int end) {
        return new TimeOfDay(from, end, sign, standing);
    }
}
