package org.crossfact.core.orthography.mojibake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A character set of single bytes in which UTF-8 is often misread: tells the byte that a character was made of. Bytes
 * that the set leaves open count as the control characters of Latin-1, as lenient decoders have it.
 */
final class MojibakeCharset {

    /** No byte of the upper half stands for this character. */
    static final int NONE = -1;

    /** Windows-1252 comes first: it is the usual culprit, and wins among equals. */
    static final List<MojibakeCharset> ALL = List.of(
            of("windows-1252", "windows-1252", "ISO-8859-1"),
            of("windows-1251", "windows-1251"),
            of("windows-1250", "windows-1250"),
            of("ISO-8859-2", "ISO-8859-2"),
            of("windows-1253", "windows-1253"),
            of("windows-1254", "windows-1254"),
            of("windows-1257", "windows-1257"),
            of("MacRoman", "x-MacRoman"),
            of("code page 437", "IBM437"));

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_HIGH = 0x80;
    private static final int FIRST_LEAD = 0xC2;
    private static final int LAST_LEAD = 0xF4;
    private static final boolean[] LEADS = new boolean[Character.MAX_VALUE + 1];
    private static final boolean[] FOLLOWERS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = FIRST_HIGH; c <= Character.MAX_VALUE; c++) {
            for (MojibakeCharset charset : ALL) {
                int value = charset.byteOf((char) c);
                LEADS[c] |= isLead(value);
                FOLLOWERS[c] |= isFollower(value);
            }
        }
    }

    private final String label;
    private final byte[] byteOfCharacter = new byte[Character.MAX_VALUE + 1];

    private MojibakeCharset(String label) {
        this.label = label;
    }

    private static MojibakeCharset of(String label, String... names) {
        MojibakeCharset charset = new MojibakeCharset(label);
        for (String name : names) {
            if (Charset.isSupported(name)) {
                charset.addAll(Charset.forName(name));
            }
        }
        return charset;
    }

    private void addAll(Charset charset) {
        for (int value = FIRST_HIGH; value <= 0xFF; value++) {
            byteOfCharacter[character(value, charset)] = (byte) value;
        }
    }

    private static char character(int value, Charset charset) {
        char read = new String(new byte[] {(byte) value}, charset).charAt(0);
        return read == '\uFFFD' ? (char) value : read;
    }

    /** The byte from 0x80 on that {@code c} stands for, or {@link #NONE}. */
    int byteOf(char c) {
        int value = byteOfCharacter[c] & 0xFF;
        return value < FIRST_HIGH ? NONE : value;
    }

    /** The name that people know it by. */
    String label() {
        return label;
    }

    /** Whether {@code c} is the first byte of a UTF-8 sequence in any of the sets. */
    static boolean mayLead(char c) {
        return LEADS[c];
    }

    /** Whether {@code c} is a later byte of a UTF-8 sequence in any of the sets. */
    static boolean mayFollow(char c) {
        return FOLLOWERS[c];
    }

    static boolean isLead(int value) {
        return value >= FIRST_LEAD && value <= LAST_LEAD;
    }

    static boolean isFollower(int value) {
        return value >= FIRST_HIGH && value < 0xC0;
    }

    /** What a control character of Latin-1 is in windows-1252, where it is a quotation mark or the like; itself if not. */
    static char windows(char control) {
        return character(control, WINDOWS);
    }
}
