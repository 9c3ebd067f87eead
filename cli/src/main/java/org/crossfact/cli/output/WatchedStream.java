package org.crossfact.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why writing failed, since print writers forget it. A reader that had enough is no failure. */
public final class WatchedStream extends FilterOutputStream {

    private Optional<String> failure = Optional.empty();

    public WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException broken) {
            String message = String.valueOf(broken.getMessage());
            if (failure.isEmpty() && !message.toLowerCase(Locale.ROOT).contains("broken pipe")) {
                failure = Optional.of(message);
            }
            throw broken;
        }
    }

    /** Why writing failed. */
    public Optional<String> failure() {
        return failure;
    }
}
