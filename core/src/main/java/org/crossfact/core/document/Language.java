package org.crossfact.core.document;

/**
 * The language of a text.
 *
 * @param tag BCP 47: {@code en}, {@code zh}; {@code und} when nothing tells
 * @param why what decided, in words
 */
public record Language(String tag, String why) {

    public static final Language UNKNOWN = new Language("und", "too little text to tell");

    public boolean isEnglish() {
        return tag.equals("en") || tag.startsWith("en-");
    }

    /** Whether it is known to be another than English. */
    public boolean isForeign() {
        return !isEnglish() && !tag.equals(UNKNOWN.tag);
    }
}
