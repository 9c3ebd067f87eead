package org.crossfact.core.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file that holds one article; a bounded read also protects from devices without end. */
public final class WholeFile {

    /** Real articles are far shorter. */
    public static final int MOST_BYTES = 8 << 20;

    /** What is said of a file or record that has more. */
    public static final String TOO_LARGE =
            "it is larger than " + (MOST_BYTES >> 20) + " MiB, the most that one article may have; split it";

    private WholeFile() {}

    public static byte[] read(InputStream file) throws IOException, UnreadableException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            FileKinds.refuse(bytes); // what it is helps more than how large
            throw new UnreadableException("too-large", TOO_LARGE);
        }
        return bytes;
    }
}
