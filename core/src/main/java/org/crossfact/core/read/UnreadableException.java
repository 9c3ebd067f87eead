package org.crossfact.core.read;

/** A file that cannot be taken for an article, with what a user can do about it. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentence;

    /**
     * @param code for machines: {@code binary}, {@code too-large}, {@code front-matter}, …
     * @param sentence what is wrong and what to do
     */
    public UnreadableException(String code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
