package org.crossfact.core.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.crossfact.core.lexicon.Lexicon;

/** Knows files that are no text by the bytes they begin with, whatever their names end in. */
public final class FileKinds {

    /** @param beginning a character for each byte */
    private record Kind(String beginning, String name) {}

    private static final List<Kind> KINDS = kinds(Lexicon.load(FileKinds.class, "file-kinds.txt"));

    private FileKinds() {}

    private static List<Kind> kinds(Lexicon beginnings) {
        return beginnings.words().stream()
                .map(hex -> new Kind(bytes(hex), beginnings.value(hex).orElseThrow()))
                .toList();
    }

    /**
     * Lets pass what may be text.
     *
     * @param beginning the file, or its first bytes
     * @throws UnreadableException when they are those of an archive, a picture or another binary format
     */
    public static void refuse(byte[] beginning) throws UnreadableException {
        for (Kind kind : KINDS) {
            if (begins(beginning, kind.beginning())) {
                throw new UnreadableException(
                        "binary",
                        "it is " + kind.name() + ", whatever its name says; take the text out of it, or leave it out by"
                                + " 'exclude'");
            }
        }
    }

    /** A character for each byte. */
    static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }

    static boolean begins(byte[] file, String beginning) {
        return file.length >= beginning.length()
                && beginning.equals(new String(file, 0, beginning.length(), StandardCharsets.ISO_8859_1));
    }
}
