package org.crossfact.core.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes bytes strictly: by their byte-order mark, else as UTF-8, else as windows-1252, which is said. Nothing is ever
 * replaced without a word.
 */
final class Decoder {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final List<Mark> MARKS = List.of(
            new Mark(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8),
            new Mark(List.of(0xFF, 0xFE, 0, 0), Charset.forName("UTF-32LE")),
            new Mark(List.of(0, 0, 0xFE, 0xFF), Charset.forName("UTF-32BE")),
            new Mark(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE),
            new Mark(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE));

    private Decoder() {}

    /** A text with how its charset was decided and what must be said of that. */
    record Decoded(String text, String charset, String why, List<String> notes) {}

    private record Mark(List<Integer> bytes, Charset charset) {

        boolean begins(byte[] file) {
            if (file.length < bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if ((file[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Decoded decode(byte[] file) throws UnreadableException {
        for (Mark mark : MARKS) {
            if (mark.begins(file)) {
                return marked(file, mark);
            }
        }
        for (byte b : file) {
            if (b == 0) {
                throw new UnreadableException(
                        "binary",
                        "it holds NUL bytes and no byte-order mark, so it is no text; leave it out by 'exclude'");
            }
        }
        try {
            return new Decoded(
                    strictly(file, 0, StandardCharsets.UTF_8), "UTF-8", "its bytes are valid UTF-8", List.of());
        } catch (CharacterCodingException notUtf8) {
            return fallback(file);
        }
    }

    private static Decoded marked(byte[] file, Mark mark) throws UnreadableException {
        try {
            String text = strictly(file, mark.bytes().size(), mark.charset());
            return new Decoded(text, mark.charset().name(), "its byte-order mark says so", List.of());
        } catch (CharacterCodingException broken) {
            throw new UnreadableException(
                    "undecodable",
                    "its byte-order mark says " + mark.charset().name() + ", but its bytes are not; save it as UTF-8");
        }
    }

    private static Decoded fallback(byte[] file) throws UnreadableException {
        try {
            String note = "not UTF-8: decoded as windows-1252, so accented letters may be wrong; save it as UTF-8";
            return new Decoded(strictly(file, 0, FALLBACK), FALLBACK.name(), "its bytes are no UTF-8", List.of(note));
        } catch (CharacterCodingException broken) {
            throw new UnreadableException(
                    "undecodable", "it is neither UTF-8 nor windows-1252 and has no byte-order mark; save it as UTF-8");
        }
    }

    private static String strictly(byte[] file, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }
}
