package org.crossfact.core.value;

/** The answer to "how do these two agree?". */
public record Comparison(Agreement agreement, Reason reason) {

    public static Comparison same() {
        return new Comparison(Agreement.SAME, Reason.EQUAL);
    }

    public static Comparison same(Reason reason) {
        return new Comparison(Agreement.SAME, reason);
    }

    public static Comparison compatible(Reason reason) {
        return new Comparison(Agreement.COMPATIBLE, reason);
    }

    public static Comparison different() {
        return new Comparison(Agreement.DIFFERENT, Reason.VALUES_DIFFER);
    }

    public static Comparison different(Reason reason) {
        return new Comparison(Agreement.DIFFERENT, reason);
    }

    public static Comparison incomparable(Reason reason) {
        return new Comparison(Agreement.INCOMPARABLE, reason);
    }
}
