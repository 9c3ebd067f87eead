package org.crossfact.cli.output;

import java.io.Console;
import org.crossfact.reports.text.Style;

/** How standard output can be written to. */
public final class Terminal {

    private static final int USUAL_WIDTH = 100;

    private Terminal() {}

    /** Colour only on a terminal, and never against {@code NO_COLOR} or on a dumb one. */
    public static Style style() {
        boolean terminal = isTerminal();
        boolean refused = isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
        boolean forced = isSet("FORCE_COLOR");
        return new Style((terminal || forced) && !refused, width());
    }

    /** Whether a person looks at standard output. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on there is always a console; it is asked below
    public static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL_WIDTH : Integer.parseInt(columns.strip());
        } catch (NumberFormatException noNumber) {
            return USUAL_WIDTH;
        }
    }
}
