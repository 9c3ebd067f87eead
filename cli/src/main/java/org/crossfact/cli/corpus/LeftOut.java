package org.crossfact.cli.corpus;

/** A file or folder that was seen and is not read: its key and why. */
public record LeftOut(String key, String reason) {

    static final String OTHER_ENDING = "no ending that is read";
    static final String OWN_WORK = "written by Crossfact";

    /** Whether nobody said so: it is just no article. */
    public boolean isNoArticle() {
        return reason.equals(OTHER_ENDING) || reason.equals(OWN_WORK);
    }
}
