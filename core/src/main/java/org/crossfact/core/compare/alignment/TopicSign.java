package org.crossfact.core.compare.alignment;

/**
 * What speaks for or against a value that stands alone in a topic being a slip of one that others tell, in natural log
 * odds. The weights are those of a logistic regression on pairs of values of articles of our own, with slips put in and
 * without, rounded; how the slip looks weighs less than it did there, since slips that we put in need not look like those
 * of newsrooms.
 */
enum TopicSign {
    /** Of two values taken at random few are of one fact. */
    CHANCE(-1.9),
    /** The difference looks like a slip, as {@link SlipShape} weighs it. */
    SHAPE(1.15),
    /** For the words that both stand among, each by how rare and how near it is. */
    WORDS(0.95),
    /** For how much nearer in words a third value of other articles is. */
    NEARER_VALUE(-1.1),
    /** For the logarithm of how many other values it could be a slip of. */
    RIVALS(-0.7),
    /** For the logarithm of how many values of its article that nobody else tells could be a slip of the other one. */
    OWN_RIVALS(-0.3),
    /** For each day between the articles. */
    DAYS(-0.8),
    /** One and the same other value stands in both sentences. */
    VALUE_BESIDE(0.95),
    /** The same word stands right beside both. */
    WORD_BESIDE(0.85),
    DATE(0.6),
    /** A day that is told by its distance from the day of writing. */
    RELATIVE_DAY(-0.45),
    /** A bare number, or what is counted. */
    NUMBER(-0.45),
    /** The names of the clauses, or of all that was told before them, are all different. */
    OTHER_NAMES(-1.05),
    /** The clauses have a name in common. */
    SAME_NAME(1),
    /** One counts what is not spoken of beside the other. */
    COUNTS_OTHER(-0.75),
    /** Values of three digits and more are hardly near each other by chance. */
    MANY_DIGITS(0.3);

    private final double weight;

    TopicSign(double weight) {
        this.weight = weight;
    }

    double times(double measure) {
        return weight * measure;
    }

    double when(boolean holds) {
        return holds ? weight : 0;
    }
}
