package org.crossfact.core.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossfact.core.read.Decoder.Decoded;

/** Knows UTF-16 without a byte-order mark by its NUL bytes: every other byte of Latin text is one. */
final class Utf16 {

    private static final int ENOUGH_TO_TELL = 4096;

    private Utf16() {}

    /** The text of a file that holds NUL bytes. */
    static Decoded withoutMark(byte[] file) throws UnreadableException {
        int seen = Math.min(file.length, ENOUGH_TO_TELL) & ~1;
        int even = nulBytes(file, 0, seen);
        int odd = nulBytes(file, 1, seen);
        boolean everyOther = Math.max(even, odd) * 4 > seen && Math.min(even, odd) * 10 < Math.max(even, odd);
        if (everyOther && file.length % 2 == 0) {
            Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            String text = Decoder.strictly(file, 0, charset).orElseThrow(Utf16::binary);
            if (text.indexOf('\0') < 0 && CharsetGuess.couldBeText(text)) {
                String note = "it has no byte-order mark; read as " + charset.name() + " by the pattern of its bytes";
                return new Decoded(text, charset.name(), "every other byte is NUL", List.of(note));
            }
        }
        throw binary();
    }

    private static int nulBytes(byte[] file, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += 2) {
            count += file[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static UnreadableException binary() {
        return new UnreadableException(
                "binary", "it holds NUL bytes and no byte-order mark, so it is no text; leave it out by 'exclude'");
    }
}
