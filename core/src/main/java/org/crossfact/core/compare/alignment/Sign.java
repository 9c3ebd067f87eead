package org.crossfact.core.compare.alignment;

/**
 * What speaks for or against two values that differ being told of one fact, in natural log odds. The weights are those of a
 * logistic regression on 6,000 pairs of values of articles of our own, with slips put in and without, rounded; how the
 * slip looks weighs less than it did there, since slips that we put in need not look like those of newsrooms.
 */
enum Sign {
    /** Of two values taken at random from two articles few are of one fact. */
    CHANCE(-3.7),
    /** For each value that the articles tell alike: they are of one event. */
    AGREEMENT(0.45),
    /** Hardly a name stands in both articles. */
    FEW_NAMES(-0.7),
    /** For the words that both values stand among, each by how rare and how near it is. */
    WORDS(0.6),
    /** One and the same other value stands in both sentences. */
    VALUE_BESIDE(0.4),
    /** Neither a word nor another value stands beside both. */
    NOTHING_IN_COMMON(-1.5),
    /** The names of the clauses, or of all that was told before them, are all different. */
    OTHER_NAMES(-0.4),
    /** Another preposition stands before two dates: "since 2002", "in 2008". */
    OTHER_PREPOSITION(-1.2),
    /** For the logarithm of how many values are left over besides that could be a slip of one of them. */
    RIVALS(-1.3),
    /** Others tell both values, so both are known and neither need be a slip. */
    BOTH_TOLD_ELSEWHERE(-1.9),
    /** Digits changed places. */
    DIGITS_MOVED(3.9),
    /** The two digits of a figure changed places. */
    TWO_DIGITS_MOVED(2.8),
    /** One digit of three or more is another. */
    ONE_DIGIT(2.6),
    /** The same of a date, whose year has but few neighbours. */
    ONE_DIGIT_OF_DATE(1.6),
    /** One digit of two is another. */
    ONE_OF_TWO_DIGITS(2),
    /** The digits are the same, the point or the zeros are not: "1.2 billion", "12 billion". */
    OTHER_POINT(2),
    /** For each digit beyond three of values that differ in one of them or in their order: that is no chance. */
    MORE_DIGITS(0.6),
    /** Neither is more than twice the other. */
    NEAR(1.5),
    DATE(0.8),
    /** One is "about", "at least" or a range, the other is not. */
    OTHER_HEDGE(-0.7),
    /** What is counted may have been counted anew. */
    COUNTED_ANEW(-1.1);

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
