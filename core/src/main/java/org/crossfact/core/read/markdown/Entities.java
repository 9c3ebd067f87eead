package org.crossfact.core.read.markdown;

import java.util.Optional;
import org.crossfact.core.read.Draft;
import org.jsoup.parser.Parser;

/** Reads the entities of HTML, which Markdown takes over. */
final class Entities {

    private static final int LONGEST = 33;

    private Entities() {}

    /**
     * An entity of the file.
     *
     * @param meant what it stands for
     * @param end one past its semicolon
     */
    record Entity(String meant, int end) {}

    /** The entity that begins at an ampersand. */
    static Optional<Entity> at(String file, int ampersand, int limit) {
        int from = Math.min(limit, ampersand + LONGEST);
        for (int at = ampersand + 1; at < from; at++) {
            if (file.charAt(at) == ';') {
                String written = file.substring(ampersand, at + 1);
                String meant = Parser.unescapeEntities(written, false);
                return meant.equals(written) ? Optional.empty() : Optional.of(new Entity(meant, at + 1));
            }
        }
        return Optional.empty();
    }

    /** Writes a stretch of the file with its entities read. */
    static void write(String file, int from, int to, Draft draft) {
        int written = from;
        for (int at = from; at < to; at++) {
            if (file.charAt(at) == '&') {
                Optional<Entity> entity = at(file, at, to);
                if (entity.isPresent()) {
                    draft.text(file.substring(written, at), written)
                            .decoded(entity.get().meant(), at);
                    written = entity.get().end();
                    at = written - 1;
                }
            }
        }
        draft.text(file.substring(written, to), written);
    }
}
