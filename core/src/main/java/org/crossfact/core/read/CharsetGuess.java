package org.crossfact.core.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.read.Decoder.Decoded;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the charset of bytes that are no UTF-8 and declare nothing: Western where single letters are beyond ASCII, else
 * what the detector says, if the text that comes out could be one.
 */
final class CharsetGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int ENOUGH_TO_TELL = 1 << 18;

    private CharsetGuess() {}

    static Optional<Decoded> of(byte[] file) {
        Optional<Decoded> western = guess(file, WESTERN, "letters beyond ASCII stand alone among others");
        if (western.isPresent() && standsAlone(file)) {
            return western;
        }
        Optional<Decoded> detected = CharsetNames.charset(detected(file))
                .flatMap(charset -> guess(file, charset, "its bytes are distributed as in that charset"));
        return detected.isPresent() ? detected : western;
    }

    private static Optional<Decoded> guess(byte[] file, Charset charset, String why) {
        String note = "it is no UTF-8 and does not say what it is: read as " + charset.name()
                + ", so letters beyond ASCII may be wrong; save it as UTF-8";
        return Decoder.strictly(file, 0, charset)
                .filter(CharsetGuess::couldBeText)
                .map(text -> new Decoded(text, charset.name(), why, List.of(note)));
    }

    private static String detected(byte[] file) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(file, 0, Math.min(file.length, ENOUGH_TO_TELL));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    /** Whether most bytes beyond ASCII have none beside them: other scripts and double-byte charsets write them in runs. */
    private static boolean standsAlone(byte[] file) {
        int alone = 0;
        int inRuns = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] < 0) {
                boolean before = i > 0 && file[i - 1] < 0;
                boolean after = i + 1 < file.length && file[i + 1] < 0;
                if (before || after) {
                    inRuns++;
                } else {
                    alone++;
                }
            }
        }
        return alone > inRuns;
    }

    /** Whether what came out holds no character that texts do not have. */
    static boolean couldBeText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beyond = c >= 0x80;
            if (beyond && (c < 0xA0 || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE)) {
                return false;
            }
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return controls * 100L <= text.length();
    }
}
