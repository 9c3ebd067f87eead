package org.crossfact.cli.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file in the making, under a random name beside the one that it will take. It is locked as long as its process lives,
 * so that the next run can tell, and take away, what a killed one left behind.
 */
final class Draft implements Closeable {

    private static final String BEGINNING = ".crossfact-";
    private static final String ENDING = ".tmp";
    private static final int TRIES = 10;

    private final Path path;
    private final FileChannel channel;

    private Draft(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new draft in a folder that is there. */
    static Draft in(Path folder) throws IOException {
        takeAwayLeftOnes(folder);
        for (int i = 0; i < TRIES; i++) {
            Path path = Files.createTempFile(folder, BEGINNING, ENDING, readableByAll());
            path.toFile().deleteOnExit();
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
            lock(channel);
            if (Files.exists(path)) {
                return new Draft(path, channel);
            }
            channel.close(); // another run took it for a left one before it was locked
        }
        throw new IOException("its drafts vanish");
    }

    /** Receives the content in UTF-8. */
    Writer writer() {
        return Channels.newWriter(channel, StandardCharsets.UTF_8);
    }

    /** Takes the place of a file at once. */
    void become(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the draft away unless it has become a file. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    private static void takeAwayLeftOnes(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (Path draft : drafts) {
                takeAwayUnlessLocked(draft);
            }
        }
    }

    private static void takeAwayUnlessLocked(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            // somebody else's, or gone
        }
    }

    /** Some file systems have no locks; a draft left there stays. */
    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException noLocks) {
            // the draft is as good without
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
}
