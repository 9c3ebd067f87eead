package org.crossfact.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.crossfact.core.read.Formats;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/** The article on standard input; it can be read once, so its bytes are kept. */
final class StandardInput implements ArticleFile {

    static final String KEY = "stdin";

    /** One byte more than any reader takes for an article. */
    private static final int MOST_BYTES = (8 << 20) + 1;

    private final byte[] bytes;

    private StandardInput(byte[] bytes) {
        this.bytes = bytes;
    }

    static StandardInput read(InputStream input) {
        try {
            return new StandardInput(input.readNBytes(MOST_BYTES));
        } catch (IOException failure) {
            throw new UserError("standard input cannot be read: " + AtomicFile.reason(failure));
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(Intake intake) throws UnreadableException {
        try {
            Formats.plainText().read(KEY, new ByteArrayInputStream(bytes), intake);
        } catch (IOException inMemory) {
            throw new UnreadableException("unreadable", "it cannot be read: " + AtomicFile.reason(inMemory));
        }
    }
}
