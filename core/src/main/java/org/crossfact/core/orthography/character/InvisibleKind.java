package org.crossfact.core.orthography.character;

/** What characters that no reader sees, or sees as a box, do in a text. */
public enum InvisibleKind {
    ZERO_WIDTH("a character without width", false),
    SOFT_HYPHEN("a soft hyphen", false),
    FILLER("a blank filler", false),
    DIRECTION("a mark for the direction of writing", false),
    OVERRIDE(
            "a control that turns the direction of writing, so that letters show in another order than they are read",
            true),
    HIDDEN("characters that hide text from the reader", true),
    CONTROL("a control character", true),
    LOST("a placeholder for a character that was lost", true),
    PRIVATE("a character of one font only, which others show as a box", true),
    BROKEN("half of a character", true);

    private final String words;
    private final boolean harmful;

    InvisibleKind(String words, boolean harmful) {
        this.words = words;
        this.harmful = harmful;
    }

    /** What it is, for people. */
    public String words() {
        return words;
    }

    /** Whether a reader sees damage or is misled; the others only disturb searching and copying. */
    public boolean isHarmful() {
        return harmful;
    }
}
