package org.crossfact.core.read;

/** A file that cannot be taken for an article, with what a user can do about it. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String WITHOUT_ARTICLE = "no-article";

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

    /** A sound file of records without an article among them. */
    public static UnreadableException withoutArticle(String sentence) {
        return new UnreadableException(WITHOUT_ARTICLE, sentence);
    }

    /** Whether the file is sound but speaks of something else than articles. */
    public boolean lacksArticle() {
        return code.equals(WITHOUT_ARTICLE);
    }

    public String code() {
        return code;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
