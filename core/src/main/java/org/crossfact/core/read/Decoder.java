package org.crossfact.core.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes strictly: by their byte-order mark, else as UTF-8, else as they are declared, else by a guess, which is
 * said. Nothing is ever replaced.
 */
public final class Decoder {

    private Decoder() {}

    /**
     * A text with how its charset was decided.
     *
     * @param why what decided, in words
     * @param notes what must be said of that
     */
    public record Decoded(String text, String charset, String why, List<String> notes) {

        public Decoded {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The text of a file.
     *
     * @param declared the charset that the file itself names; empty when it names none
     */
    public static Decoded decode(byte[] file, String declared) throws UnreadableException {
        FileKinds.refuse(file);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(file);
        if (mark.isPresent()) {
            return marked(file, mark.get());
        }
        if (holdsNul(file)) {
            return Utf16.withoutMark(file);
        }
        Optional<Charset> named = CharsetNames.charset(declared);
        Optional<String> utf8 = Utf8.text(file);
        if (utf8.isPresent() && (named.isEmpty() || !CharsetNames.isSevenBit(named.get()))) {
            return utf8(utf8.get(), declared, named);
        }
        Optional<Decoded> asDeclared = named.flatMap(charset -> declared(file, charset));
        return asDeclared.isPresent() ? asDeclared.get() : undeclared(file);
    }

    private static boolean holdsNul(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Decoded marked(byte[] file, ByteOrderMark mark) throws UnreadableException {
        String name = mark.charset().name();
        String text = strictly(file, mark.length(), mark.charset())
                .orElseThrow(() -> new UnreadableException(
                        "undecodable",
                        "its byte-order mark says " + name + ", but its bytes are not; save it as UTF-8"));
        return new Decoded(text, name, "its byte-order mark says so", List.of());
    }

    private static Decoded utf8(String text, String declared, Optional<Charset> named) {
        boolean agrees = named.isEmpty() || named.get().contains(Utf8.CHARSET) || Utf8.isAscii(text);
        List<String> notes = agrees
                ? List.of()
                : List.of("it calls itself " + declared + ", but its bytes are valid UTF-8 and were read so");
        return new Decoded(text, Utf8.CHARSET.name(), "its bytes are valid UTF-8", notes);
    }

    private static Optional<Decoded> declared(byte[] file, Charset charset) {
        return strictly(file, 0, charset)
                .map(text -> new Decoded(text, charset.name(), "it says so of itself", List.of()));
    }

    private static Decoded undeclared(byte[] file) throws UnreadableException {
        Optional<Decoded> damaged = Utf8.nearly(file);
        if (damaged.isPresent()) {
            return damaged.get();
        }
        return CharsetGuess.of(file)
                .orElseThrow(() -> new UnreadableException(
                        "undecodable", "it is no UTF-8, and no other charset fits its bytes; save it as UTF-8"));
    }

    /** The text from {@code from} on, unless a byte means nothing in the charset. */
    static Optional<String> strictly(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }
}
