package org.crossfact.cli.spill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.cli.exit.UserError;
import org.crossfact.rules.engine.Gathering;
import org.crossfact.rules.engine.Shuffle;

/** Brings records together in sorted files of a temporary folder, which is deleted in the end. */
public final class SpillShuffle implements Shuffle {

    /** Characters that one gathering holds before it writes them out. */
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Path folder;
    private final long mostCharacters;
    private int gatherings;

    public SpillShuffle() {
        this(MOST_CHARACTERS);
    }

    /** @param mostCharacters held before a file is written; small in tests, so that there are many files */
    public SpillShuffle(long mostCharacters) {
        this.mostCharacters = mostCharacters;
        try {
            folder = Files.createTempDirectory("crossfact-");
        } catch (IOException failure) {
            throw new UserError("no temporary folder can be made: " + failure.getMessage());
        }
    }

    @Override
    public Gathering gather() {
        gatherings++;
        return new SpillGathering(folder, "g" + gatherings + "-", mostCharacters);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            // the report is done; leftovers must not take it away
            System.err.println(
                    "crossfact: the temporary folder " + folder + " cannot be deleted: " + failure.getMessage());
        }
    }
}
