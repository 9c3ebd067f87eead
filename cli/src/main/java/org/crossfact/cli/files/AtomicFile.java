package org.crossfact.cli.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.crossfact.cli.exit.UserError;

/** Writes a file that is there as a whole or not at all, whatever happens meanwhile. */
public final class AtomicFile {

    /** Writes to what it is given. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code content} to {@code file} in UTF-8, through a file of a random name beside it. A link is written
     * where it leads; a device or pipe is written to as it stands.
     *
     * @throws UserError when the place cannot be written
     */
    public static void write(Path file, Content content) {
        try {
            Path target = target(file);
            if (isDevice(target)) {
                writeThrough(target, content);
            } else {
                writeBeside(target, content);
            }
        } catch (IOException failure) {
            throw unwritable(file, reason(failure));
        }
    }

    /**
     * Refuses a place that can be seen not to take a file, so that what is to be written is not made in vain.
     *
     * @throws UserError when it is a folder, or lies in none that can be written to
     */
    public static void expectWritable(Path file) {
        try {
            Path target = target(file);
            Path place = isDevice(target) ? target : existing(folder(target));
            if (!isDevice(target) && !Files.isDirectory(place)) {
                throw new UserError("cannot write '" + file + "': '" + place + "' is no folder");
            }
            if (!Files.isWritable(place)) {
                throw unwritable(file, "no permission for '" + place + "'");
            }
        } catch (IOException failure) {
            throw unwritable(file, reason(failure));
        }
    }

    /** Where a file is written: a link leads on. */
    private static Path target(Path file) throws IOException {
        Path target =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new UserError("cannot write '" + file + "': it is a folder; name a file in it");
        }
        return target;
    }

    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private static Path folder(Path target) {
        return Objects.requireNonNull(target.getParent(), "only the root of a disk has no parent, and it is a folder");
    }

    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.exists(at)) {
            at = folder(at);
        }
        return at;
    }

    private static UserError unwritable(Path file, String reason) {
        return new UserError("cannot write '" + file + "': " + reason + "; name another place with -o");
    }

    private static void writeThrough(Path target, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        Path folder = folder(target);
        Files.createDirectories(folder);
        try (Draft draft = Draft.in(folder)) {
            Writer out = new BufferedWriter(draft.writer());
            content.writeTo(out);
            out.flush();
            draft.become(target);
        }
    }

    /** What went wrong, in words; exceptions of the file system often have nothing but the path for a message. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no '" + missing.getFile() + "'";
        }
        String message = failure.getMessage();
        if (message != null && failure.getClass() == IOException.class) {
            return message;
        }
        String name = failure.getClass().getSimpleName().replace("Exception", "");
        return message == null ? name : name + " (" + message + ")";
    }
}
