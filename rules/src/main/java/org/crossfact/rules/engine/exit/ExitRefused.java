package org.crossfact.rules.engine.exit;

/** A pack tried to end the program. */
public final class ExitRefused extends Error {

    private static final long serialVersionUID = 1L;

    ExitRefused() {
        super("a pack may not end the program");
    }
}
