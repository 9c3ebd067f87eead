package org.crossfact.cli.command;

/** Which articles may meet. */
enum Stories {
    TOGETHER,
    BY_FOLDER
}
