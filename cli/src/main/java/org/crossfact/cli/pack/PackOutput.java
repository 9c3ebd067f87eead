package org.crossfact.cli.pack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crossfact.rules.engine.isolation.RuleOutput;

/** Keeps what packs print out of the reports, which may go to standard output. */
final class PackOutput {

    private static final AtomicBoolean KEPT = new AtomicBoolean();

    private PackOutput() {}

    /** From now on; what others print is not touched. */
    static void keepOut() {
        if (KEPT.compareAndSet(false, true)) {
            System.setOut(new PrintStream(new RuleOutput(System.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new RuleOutput(System.err), true, StandardCharsets.UTF_8));
        }
    }
}
