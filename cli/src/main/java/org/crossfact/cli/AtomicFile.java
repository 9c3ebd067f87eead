package org.crossfact.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there as a whole or not at all, whatever happens meanwhile. */
final class AtomicFile {

    /** Writes to what it is given. */
    @FunctionalInterface
    interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code content} to {@code file} in UTF-8, through a file of a random name beside it.
     *
     * @throws UserError when the place cannot be written
     */
    static void write(Path file, Content content) {
        Path target = file.toAbsolutePath().normalize();
        try {
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new UserError("cannot write '" + file + "': it is a folder");
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".crossfact-", ".tmp");
            try {
                try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    content.writeTo(out);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            String reason = failure.getClass().getSimpleName().replace("Exception", "");
            throw new UserError("cannot write '" + file + "': " + reason + "; name another place with -o");
        }
    }
}
