package org.crossfact.core.extract.damage.candidate;

import org.crossfact.core.extract.Scan;

/** The words before a number that puts one thing in order: "the 70th anniversary", "its 50th anniversary". */
public final class Determiners {

    private Determiners() {}

    /** Whether one of them stands before token {@code at}. */
    public static boolean precede(Scan scan, int at) {
        return switch (scan.token(at - 1).lower()) {
            case "the", "its", "his", "her", "their", "our", "my" -> true;
            default -> false;
        };
    }
}
