package org.crossfact.cli.output;

import java.io.Console;
import java.io.File;
import java.nio.file.Path;
import org.crossfact.reports.text.Style;

/** How standard output can be written to. */
public final class Terminal {

    private static final int USUAL_WIDTH = 100;

    private Terminal() {}

    /** What can be shown, with colour as wanted. */
    public static Style style(Colour colour) {
        return new Style(colour.isWanted(), width());
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

    /** A sentence with the paths in it told from the working folder, as the user would write them. */
    public static String fromHere(String sentence) {
        String here = Path.of("").toAbsolutePath().normalize() + File.separator;
        return here.equals(File.separator) ? sentence : sentence.replace(here, "");
    }

    static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /** How many cells a line has. */
    public static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL_WIDTH : Integer.parseInt(columns.strip());
        } catch (NumberFormatException noNumber) {
            return USUAL_WIDTH;
        }
    }
}
