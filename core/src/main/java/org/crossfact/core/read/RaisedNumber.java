package org.crossfact.core.read;

import java.util.Optional;

/** Writes a number that a page sets high as a reader sees it: "km" and a raised 2 are "km²" and not "km2". */
public final class RaisedNumber {

    private static final String DIGITS = "0123456789+-\u2212";
    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b";

    private RaisedNumber() {}

    /** The raised digits and signs for {@code written}, one for one; empty when it holds anything else. */
    public static Optional<String> of(String written) {
        StringBuilder raised = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            int digit = DIGITS.indexOf(written.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            raised.append(RAISED.charAt(digit));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(raised.toString());
    }
}
