package org.crossfact.rules.engine.exit;

/** Stands in a pack for {@link Runtime}: tells what that tells, and refuses to end the program. */
@SuppressWarnings("DoNotCallSuggester") // to be called is what it is for
public final class RuntimeExit {

    private static final RuntimeExit ONLY = new RuntimeExit();

    private RuntimeExit() {}

    public static RuntimeExit getRuntime() {
        return ONLY;
    }

    /** Refuses. */
    public void exit(int status) {
        throw new ExitRefused();
    }

    /** Refuses. */
    public void halt(int status) {
        throw new ExitRefused();
    }

    public int availableProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    public long maxMemory() {
        return Runtime.getRuntime().maxMemory();
    }

    public long totalMemory() {
        return Runtime.getRuntime().totalMemory();
    }

    public long freeMemory() {
        return Runtime.getRuntime().freeMemory();
    }
}
