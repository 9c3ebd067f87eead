package org.crossfact.cli.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
            Path target = Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
            if (Files.isDirectory(target)) {
                throw new UserError("cannot write '" + file + "': it is a folder");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeThrough(target, content);
            } else {
                writeBeside(target, content);
            }
        } catch (IOException failure) {
            throw new UserError("cannot write '" + file + "': " + reason(failure) + "; name another place with -o");
        }
    }

    private static void writeThrough(Path target, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new UserError("cannot write '" + target + "': it is a folder");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".crossfact-", ".tmp", readableByAll());
        draft.toFile().deleteOnExit();
        try {
            writeThrough(draft, content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Temporary files are private by default, but reports are for others too; the umask still counts. */
    private static FileAttribute<?>[] readableByAll() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-r--"))
                }
                : new FileAttribute<?>[0];
    }

    /** What went wrong, in words; exceptions of the file system often have nothing but the path for a message. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName().replace("Exception", "");
        return message == null ? name : name + " (" + message + ")";
    }
}
