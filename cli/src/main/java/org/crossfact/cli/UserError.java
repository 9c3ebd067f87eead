package org.crossfact.cli;

/** Something that the user can mend; its message is the whole answer, and nothing was checked. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserError(String sentence) {
        super(sentence);
    }
}
