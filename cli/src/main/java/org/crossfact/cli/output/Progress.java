package org.crossfact.cli.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Says how far a long check has come: on a terminal in one line that changes, elsewhere in a line every half minute. */
public final class Progress {

    private static final int FEW = 100;
    private static final int STEPS = 100;
    private static final int SECONDS_BETWEEN_LINES = 30;

    private final int all;
    private final PrintWriter err;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService lines = Executors.newSingleThreadScheduledExecutor(Progress::daemon);

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
        Progress progress = new Progress(files, err, files > FEW && Terminal.isTerminal() && !Terminal.isSet("CI"));
        if (!progress.shown) {
            Future<?> unused = progress.lines.scheduleAtFixedRate(
                    progress::tell, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
        }
        return progress;
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
        lines.shutdownNow();
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void tell() {
        err.println("crossfact: " + done.get() + " of " + all + " files");
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "crossfact-progress");
        thread.setDaemon(true);
        return thread;
    }
}
