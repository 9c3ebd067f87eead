package org.crossfact.rules.engine.isolation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.rules.engine.exit.ExitRefused;

/** Words for what went wrong in somebody's code. */
final class Failure {

    private static final int FRAMES = 3;

    private Failure() {}

    /** What was thrown, and where. */
    static String words(Throwable failure) {
        if (failure instanceof ExitRefused) {
            return "it tries to end the program";
        }
        return failure.getClass().getSimpleName()
                + Stream.of(failure.getStackTrace())
                        .dropWhile(frame -> frame.getClassName().startsWith("java."))
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(", ", " at ", ""));
    }
}
