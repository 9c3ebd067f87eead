package org.crossfact.core.orthography.mojibake;

import java.util.Optional;

/** Takes one layer of misreading off a stretch of text: characters back to bytes, and the bytes read as UTF-8. */
final class MojibakeLayer {

    /**
     * A stretch of text without a layer.
     *
     * @param text what it was
     * @param proof how much the form of the sequences speaks for it, whatever they say
     * @param doubtful whether it rests on two signs beside each other, which sooner are a face or a formula ("o¬ô", "∆°")
     */
    record Peeled(String text, int proof, boolean doubtful) {}

    private static final char LOST = '\uFFFD';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LEAD_OF_A_GRAVE = 0xC3;
    private static final int LEAD_OF_PUNCTUATION = 0xE2;
    private static final int LEAD_OF_WIDE_FORMS = 0xEF;

    /** Three characters that happen to spell a mark are rarer than three that happen to spell a letter. */
    private static final int PROOF_OF_MARK = 4;

    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    /** First characters of "Š", the Russian "Р" and the no-break space itself, which end in a no-break space. */
    private static final String SPACED_LEADS = "ÅÐÂ";

    private final MojibakeCharset charset;
    private final String text;
    private final StringBuilder out;
    private int at;
    private boolean leftLetters;
    private int sequences;
    private boolean hasLetters;
    private int proof;

    private MojibakeLayer(MojibakeCharset charset, String text) {
        this.charset = charset;
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /**
     * What {@code text} was before it was read in {@code charset}; empty when no part of it is such a misreading, or when
     * a letter stands beside one that a misreading could not have left alone.
     */
    static Optional<Peeled> peel(MojibakeCharset charset, String text) {
        MojibakeLayer layer = new MojibakeLayer(charset, text);
        layer.run();
        if (layer.sequences == 0 || layer.leftLetters) {
            return Optional.empty();
        }
        boolean doubtful = layer.sequences == 1 && !layer.hasLetters;
        return Optional.of(new Peeled(layer.out.toString(), layer.proof, doubtful));
    }

    /** The text with the control characters of Latin-1 as the quotation marks and dashes that windows-1252 has there. */
    static Optional<Peeled> windows(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            read.append(c >= 0x80 && c < NO_BREAK_SPACE ? MojibakeCharset.windows(c) : c);
        }
        return read.toString().equals(text) ? Optional.empty() : Optional.of(new Peeled(read.toString(), 0, false));
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            int start = at;
            int lead = charset.byteOf(c);
            if (MojibakeCharset.isLead(lead) && sequence(lead)) {
                sequences++;
                hasLetters |= lead >= FIRST_OF_THREE || Character.isLetter(c) || isInWord(start);
                proof += lead == LEAD_OF_PUNCTUATION || lead == LEAD_OF_WIDE_FORMS ? PROOF_OF_MARK : 0;
            } else {
                leftLetters |= lead != MojibakeCharset.NONE && Character.isLetter(c) && c != 'ƒ';
                out.append(c);
                at++;
            }
        }
    }

    /** Whether letters stand beside the sequence and it is one itself. */
    private boolean isInWord(int start) {
        boolean beside = (start > 0 && Character.isLetter(text.charAt(start - 1)))
                || (at < text.length() && Character.isLetter(text.charAt(at)));
        return beside && Character.isLetter(out.codePointBefore(out.length()));
    }

    /** Reads the sequence that {@code lead} begins; moves on only when there is one. */
    private boolean sequence(int lead) {
        int length = lead >= FIRST_OF_FOUR ? 4 : lead >= FIRST_OF_THREE ? 3 : 2;
        int value = lead & (0x7F >> length);
        boolean lost = false;
        boolean spaced = false;
        for (int i = 1; i < length; i++) {
            char c = at + i < text.length() ? text.charAt(at + i) : '\0';
            int follower = c == ' ' && !spaced ? NO_BREAK_SPACE : charset.byteOf(c);
            if (c == LOST || (c == '?' && (length > 2 || lead == LEAD_OF_A_GRAVE))) {
                lost = true;
            } else if (!MojibakeCharset.isFollower(follower)) {
                return false;
            }
            spaced |= c == ' ';
            value = value << 6 | (follower & 0x3F);
        }
        return spaced ? spaced(lead, length, value, lost) : emit(value, length, lost);
    }

    private boolean emit(int value, int length, boolean lost) {
        if (lost) {
            out.append(LOST);
        } else if (value < SMALLEST[length] || value > Character.MAX_CODE_POINT) {
            return false;
        } else {
            // half of a pair of surrogates, encoded by itself, finds its other half in the next sequence
            out.appendCodePoint(value);
        }
        at += length;
        return true;
    }

    /** A no-break space inside a sequence often became a plain space; which must not swallow the spaces between words. */
    private boolean spaced(int lead, int length, int value, boolean lost) {
        if (length > 2) {
            char next = at + length < text.length() ? text.charAt(at + length) : '\0';
            boolean inside = text.charAt(at + length - 1) != ' ';
            return (inside || MojibakeCharset.isLead(charset.byteOf(next))) && emit(value, length, lost);
        }
        if (lead != LEAD_OF_A_GRAVE) {
            return SPACED_LEADS.indexOf(text.charAt(at)) >= 0 && emit(value, length, lost);
        }
        out.append('à');
        at += keepsSpace() ? 1 : 2;
        return true;
    }

    /** "à" is mostly a word of its own or ends one; "às", "àquele" and "àquilo" begin with it. */
    private boolean keepsSpace() {
        int next = at + 2;
        boolean partOfWord = text.startsWith("s ", next)
                || (text.length() == next + 1 && text.charAt(next) == 's')
                || text.startsWith("quel", next)
                || text.startsWith("quil", next);
        return !partOfWord && !text.startsWith(" ", next);
    }
}
