package org.crossfact.core.read.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crossfact.core.read.ByteOrderMark;
import org.crossfact.core.read.FileKinds;
import org.crossfact.core.read.UnreadableException;

/** Opens a file as UTF-8 without its byte-order mark, whatever Unicode charset the mark names. */
final class JsonStream {

    private static final int ENOUGH_TO_TELL = 64;

    private JsonStream() {}

    /**
     * The file from a place on.
     *
     * @param offset how many bytes of what this method gives to leave out; not read where the file lets skip
     */
    static InputStream open(InputStream file, long offset) throws IOException, UnreadableException {
        byte[] head = file.readNBytes(ENOUGH_TO_TELL);
        FileKinds.refuse(head);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        int marked = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return from(marked + offset, head, file);
        }
        InputStream recoded = new Recoded(new InputStreamReader(from(marked, head, file), charset));
        recoded.skipNBytes(offset);
        return recoded;
    }

    private static InputStream from(long offset, byte[] head, InputStream rest) throws IOException {
        if (offset >= head.length) {
            rest.skipNBytes(offset - head.length);
            return rest;
        }
        int inHead = (int) offset;
        return new SequenceInputStream(new ByteArrayInputStream(head, inHead, head.length - inHead), rest);
    }

    /** The bytes that characters have in UTF-8. */
    private static final class Recoded extends InputStream {

        private final Reader characters;
        private final char[] taken = new char[1 << 13];
        private byte[] bytes = {};
        private int at;

        Recoded(Reader characters) {
            this.characters = characters;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (at == bytes.length && !refill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, from, count);
            at += count;
            return count;
        }

        private boolean refill() throws IOException {
            int count = characters.read(taken, 0, taken.length - 1);
            if (count > 0 && Character.isHighSurrogate(taken[count - 1])) {
                int low = characters.read();
                if (low >= 0) {
                    taken[count++] = (char) low;
                }
            }
            bytes = count < 0 ? new byte[0] : new String(taken, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return count > 0;
        }
    }
}
