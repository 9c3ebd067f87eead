package org.crossfact.core.compare.alignment;

/**
 * What speaks for or against two values that differ being told of one fact, in natural log odds. The weights are those of a
 * logistic regression on 2,300 pairs of values of articles of our own, with slips put in and without, rounded; how the
 * slip looks weighs less than it did there, since slips that we put in need not look like those of newsrooms.
 */
enum Sign {
    /** Of two values taken at random from two articles few are of one fact. */
    CHANCE(-4.2),
    /** For each value that the articles tell alike: they are of one event. */
    AGREEMENT(0.5),
    /** For the words that both values stand among, each by how rare and how near it is. */
    WORDS(1.3),
    /** One and the same other value stands in both sentences. */
    VALUE_BESIDE(0.5),
    /** The names of the clauses, or of all that was told before them, are all different. */
    OTHER_NAMES(-0.5),
    /** Another preposition stands before them. */
    OTHER_PREPOSITION(-0.4),
    /** The same of dates, where it tells more: "since 2002", "in 2008". */
    OTHER_PREPOSITION_OF_DATE(-1),
    /** For the logarithm of how many values of their sort are left over besides. */
    RIVALS(-0.9),
    /** A third article tells one of the values. */
    TOLD_ELSEWHERE(1),
    /** Others tell both values, so both are known and neither need be a slip; comes on top of the former. */
    BOTH_TOLD_ELSEWHERE(-3),
    /** Digits changed places. */
    DIGITS_MOVED(3),
    /** One digit of three or more is another. */
    ONE_DIGIT(2),
    /** The same of a date, whose year has but few neighbours. */
    ONE_DIGIT_OF_DATE(1.5),
    /** One digit of two is another. */
    ONE_OF_TWO_DIGITS(1.5),
    /** The digits are the same, the point or the zeros are not: "1.2 billion", "12 billion". */
    OTHER_POINT(1.5),
    /** For each digit beyond three of values that differ in one of them or in their order: that is no chance. */
    MORE_DIGITS(0.5),
    /** Neither is more than twice the other. */
    NEAR(1.2),
    DATE(0.5),
    /** One is "about", "at least" or a range, the other is not. */
    OTHER_HEDGE(-1),
    /** What is counted may have been counted anew. */
    COUNTED_ANEW(-0.8);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    double times(double measure) {
        return weight * measure;
    }

    double when(boolean holds) {
        return holds ? weight : 0;
    }
}
