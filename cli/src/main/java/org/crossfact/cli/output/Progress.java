package org.crossfact.cli.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;

/** Says on a terminal how far a long check has come; anywhere else it says nothing. */
public final class Progress {

    private static final int FEW = 100;
    private static final int STEPS = 100;

    private final int all;
    private final PrintWriter err;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    private Progress(int all, PrintWriter err, boolean shown) {
        this.all = all;
        this.err = err;
        this.shown = shown;
    }

    /** Says nothing. */
    public static Progress none() {
        return new Progress(0, new PrintWriter(Writer.nullWriter()), false);
    }

    /** For a number of files; a build server's terminal is none. */
    public static Progress of(int files, PrintWriter err) {
        return new Progress(files, err, files > FEW && Terminal.isTerminal() && !Terminal.isSet("CI"));
    }

    /** One more file is taken up; any thread may say so. */
    public void step() {
        int now = done.incrementAndGet();
        if (shown && now % Math.max(1, all / STEPS) == 0) {
            err.print("\r" + now + " of " + all + " files");
            err.flush();
        }
    }

    /** Takes the line away. */
    public void end() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
