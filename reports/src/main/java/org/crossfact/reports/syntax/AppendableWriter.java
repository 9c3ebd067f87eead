package org.crossfact.reports.syntax;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a JSON generator write to an {@link Appendable}, which it leaves open. */
final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
