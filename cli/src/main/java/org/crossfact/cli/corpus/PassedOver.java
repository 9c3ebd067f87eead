package org.crossfact.cli.corpus;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.crossfact.core.read.UnreadableException;

/** The JSON files of a folder that turn out to hold no article: nobody named them, so that they are no failure. */
public final class PassedOver {

    private static final int MOST_TOLD = 5;

    private final Set<String> keys = new ConcurrentSkipListSet<>();
    private final boolean takes;

    private PassedOver(boolean takes) {
        this.takes = takes;
    }

    /** For files of folders. */
    static PassedOver ofFolders() {
        return new PassedOver(true);
    }

    /** For files that the user named. */
    static PassedOver nothing() {
        return new PassedOver(false);
    }

    /** Whether a file that cannot be read may be passed over, which is noted. Any thread may ask. */
    boolean take(String key, UnreadableException why) {
        return takes && why.lacksArticle() && (keys.contains(key) || keys.add(key));
    }

    /** The files that were passed over by now, in the order of their keys. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** Tells once which files were passed over. */
    public void tell(PrintWriter err) {
        if (!keys.isEmpty()) {
            List<String> first = keys.stream().limit(MOST_TOLD).toList();
            String more = keys.size() > MOST_TOLD ? " and " + (keys.size() - MOST_TOLD) + " more" : "";
            err.println("crossfact: passed over, for they hold no article: " + String.join(", ", first) + more);
        }
    }
}
