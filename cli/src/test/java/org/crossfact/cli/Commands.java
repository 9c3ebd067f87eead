package org.crossfact.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line in a test, with a text on standard input. */
public final class Commands {

    /** What a command printed and how it ended. */
    public record Answer(int code, String out, String err) {}

    private Commands() {}

    public static Answer run(String input, String... arguments) {
        InputStream in = System.in;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            int code = Main.run(captured, complaints, arguments);
            return new Answer(
                    code, captured.toString(StandardCharsets.UTF_8), complaints.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
        }
    }
}
