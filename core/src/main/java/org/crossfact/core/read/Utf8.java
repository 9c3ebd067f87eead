package org.crossfact.core.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.read.Decoder.Decoded;

/** Decodes UTF-8, and tells what is UTF-8 but for some bytes from what is another charset. */
public final class Utf8 {

    static final Charset CHARSET = StandardCharsets.UTF_8;

    private static final char REPLACEMENT = '\ufffd';
    private static final Charset PAIRS_APART = Charset.forName("CESU-8");
    /** Characters read well for each bad byte: by chance, other charsets come nowhere near. */
    private static final int WELL_READ = 3;

    private Utf8() {}

    /** The text, unless a byte breaks the rules of UTF-8. */
    public static Optional<String> text(byte[] file) {
        String text = new String(file, CHARSET); // far quicker than a strict decoder, whose answer differs only here
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : Decoder.strictly(file, 0, CHARSET);
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** The text of a file that is UTF-8 but for its end or its way with surrogate pairs; empty when it is no UTF-8 at all. */
    static Optional<Decoded> nearly(byte[] file) throws UnreadableException {
        Damage damage = Damage.of(file);
        if (damage.wellRead > 0 && damage.cutAt >= 0) {
            String text = new String(file, 0, damage.cutAt, CHARSET);
            String note = "it breaks off inside a character, whose first bytes were left out";
            return Optional.of(
                    new Decoded(text, CHARSET.name(), "its bytes are valid UTF-8 up to the end", List.of(note)));
        }
        Optional<String> pairs = Decoder.strictly(file, 0, PAIRS_APART)
                .filter(text -> text.codePoints().noneMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c)));
        if (pairs.isPresent()) {
            String note = "it writes emoji and rare characters as two halves (CESU-8), which other programs refuse";
            return Optional.of(
                    new Decoded(pairs.get(), PAIRS_APART.name(), "its bytes are valid CESU-8", List.of(note)));
        }
        if (damage.onlyForbidden || damage.wellRead > damage.bad * WELL_READ) {
            throw new UnreadableException(
                    "undecodable",
                    "it is UTF-8 but for " + damage.bad + (damage.bad == 1 ? " place" : " places")
                            + ", the first in line " + damage.firstLine(file) + "; mend them, or save it as UTF-8");
        }
        return Optional.empty();
    }

    /**
     * How far bytes keep the rules of UTF-8.
     *
     * @param wellRead characters beyond ASCII that were read
     * @param bad places that break the rules
     * @param firstBad where the first of them is
     * @param cutAt where a last character begins that is not all there, when nothing else is wrong; else -1
     * @param onlyForbidden whether every bad place is an overlong form or a surrogate, which are no other charset's
     */
    private record Damage(int wellRead, int bad, int firstBad, int cutAt, boolean onlyForbidden) {

        static Damage of(byte[] file) {
            CharsetDecoder decoder = CHARSET.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(file);
            CharBuffer out = CharBuffer.allocate(file.length);
            int bad = 0;
            int firstBad = -1;
            boolean onlyForbidden = true;
            CoderResult result = decoder.decode(in, out, false);
            while (result.isError()) {
                int at = in.position();
                firstBad = bad++ == 0 ? at : firstBad;
                int forbidden = forbiddenForm(file, at);
                onlyForbidden &= forbidden > 0;
                in.position(at + Math.max(forbidden, result.length()));
                result = decoder.reset().decode(in, out, false);
            }
            int wellRead = (int) out.flip().chars().filter(c -> c >= 0x80).count();
            int cutAt = bad == 0 && in.hasRemaining() ? in.position() : -1;
            return new Damage(wellRead, bad, firstBad, cutAt, bad > 0 && onlyForbidden);
        }

        /** How many bytes an overlong form or a surrogate has that begins here; zero when none does. */
        private static int forbiddenForm(byte[] file, int at) {
            int first = file[at] & 0xFF;
            int second = at + 1 < file.length ? file[at + 1] & 0xFF : 0;
            if ((second & 0xC0) != 0x80) {
                return 0;
            }
            if (first == 0xC0 || first == 0xC1) {
                return 2;
            }
            boolean three = (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0);
            int length = three ? 3 : first == 0xF0 && second < 0x90 ? 4 : 0;
            return at + length <= file.length ? length : 0;
        }

        long firstLine(byte[] file) {
            return 1
                    + new String(file, 0, Math.max(0, firstBad), StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }
}
