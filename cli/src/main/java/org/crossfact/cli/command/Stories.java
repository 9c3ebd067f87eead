package org.crossfact.cli.command;

/** Which articles may meet. */
enum Stories {
    TOGETHER,
    BY_FOLDER;

    @Override
    public String toString() {
        return OptionWords.word(this);
    }
}
