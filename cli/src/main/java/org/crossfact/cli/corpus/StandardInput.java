package org.crossfact.cli.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.RecordReader;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.WholeFile;
import org.crossfact.core.read.formats.Formats;
import org.crossfact.rules.engine.ArticleFile;

/** The article on standard input; it can be read once, so its bytes are kept. */
public final class StandardInput implements ArticleFile {

    public static final String NAME = "stdin";

    private final String key;
    private final byte[] bytes;
    private final ArticleReader reader;
    private final Metadata stated;

    private StandardInput(String key, byte[] bytes, ArticleReader reader, Metadata stated) {
        this.key = key;
        this.bytes = bytes;
        this.reader = reader;
        this.stated = stated;
    }

    /**
     * Takes what stands on standard input: one article is held, a stream of records goes to a file.
     *
     * @param key the name that the user gives it
     */
    public static ArticleFile read(InputStream input, String key, ArticleReader reader, Metadata stated) {
        try {
            return reader instanceof RecordReader
                    ? new CorpusFile(key, spooled(input), true, reader, stated, PassedOver.nothing())
                    : new StandardInput(key, input.readNBytes(WholeFile.MOST_BYTES + 1), reader, stated);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** The ending that its first bytes tell; they can be read again. */
    static Optional<String> ending(BufferedInputStream input, int head) {
        try {
            input.mark(head);
            byte[] begin = input.readNBytes(head);
            input.reset();
            return Formats.endingByContent(begin);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static UserError unreadable(IOException failure) {
        return new UserError("standard input cannot be read: " + AtomicFile.reason(failure));
    }

    private static Path spooled(InputStream input) throws IOException {
        Path spool = Files.createTempFile("crossfact-", ".stdin");
        spool.toFile().deleteOnExit();
        Files.copy(input, spool, StandardCopyOption.REPLACE_EXISTING);
        return spool;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void read(Intake intake) throws UnreadableException {
        try {
            reader.read(key, new ByteArrayInputStream(bytes), intake.stating(stated));
        } catch (IOException inMemory) {
            throw new UnreadableException("unreadable", "it cannot be read: " + AtomicFile.reason(inMemory));
        }
    }
}
