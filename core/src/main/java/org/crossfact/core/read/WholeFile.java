package org.crossfact.core.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file that holds one article; a bounded read also protects from devices without end. */
final class WholeFile {

    /** Real articles are far shorter. */
    private static final int MOST_BYTES = 8 << 20;

    private WholeFile() {}

    static byte[] read(InputStream file) throws IOException, UnreadableException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(
                    "too-large",
                    "it is larger than " + (MOST_BYTES >> 20) + " MiB, the most that one article may have; split it");
        }
        return bytes;
    }
}
