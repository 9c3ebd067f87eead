package org.crossfact.rules.engine.exit;

/** Stands in a pack for {@link System} where it asks to end the program. */
@SuppressWarnings("DoNotCallSuggester") // to be called is what it is for
public final class SystemExit {

    private SystemExit() {}

    /** Refuses. */
    public static void exit(int status) {
        throw new ExitRefused();
    }
}
