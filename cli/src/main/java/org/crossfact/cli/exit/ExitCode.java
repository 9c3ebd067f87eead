package org.crossfact.cli.exit;

/** What the process tells its caller. */
public enum ExitCode {
    /** Everything was checked and nothing is at or above the limit. */
    CLEAN(0),
    /** Everything was checked, and there are findings at or above the limit. */
    FINDINGS(1),
    /** Usage, configuration or a named path is wrong; nothing was checked. */
    USAGE(2),
    /** Something could not be checked; it outranks findings, for a run that did not look everywhere proves less. */
    INCOMPLETE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
