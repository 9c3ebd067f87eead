package org.crossfact.cli.command;

import org.crossfact.cli.output.Colour;
import org.crossfact.cli.output.Terminal;
import org.crossfact.reports.text.Style;
import picocli.CommandLine.Option;

/** Whether a command writes in colour; the option comes before {@code NO_COLOR} and {@code FORCE_COLOR}. */
public final class ColourOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which is on a terminal where"
                    + " NO_COLOR is not set.")
    private Colour colour = Colour.AUTO;

    /** How the terminal is written to. */
    public Style style() {
        return Terminal.style(colour);
    }
}
