package org.crossfact.cli.exit;

/** Something that the user can mend; its message is the whole answer, and nothing was checked. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String sentence) {
        super(sentence);
    }
}
