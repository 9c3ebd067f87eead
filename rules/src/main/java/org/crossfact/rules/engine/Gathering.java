package org.crossfact.rules.engine;

import java.util.List;
import java.util.stream.Stream;

/** Records under keys: first all are added, from any thread, then the groups are read once. */
public interface Gathering {

    /**
     * Adds a record.
     *
     * @param key what it is brought together by
     * @param record one line of text, without line ends
     */
    void add(String key, String record);

    /** The groups by key, the records of each in their own order; close the stream after use. */
    Stream<Group> groups();

    /** The records of one key, sorted. */
    record Group(String key, List<String> records) {

        public Group {
            records = List.copyOf(records);
        }

        /** The key as messages tell it, without the marks that part it. */
        String label() {
            return key.replaceAll("\\p{Cntrl}+", " ").strip();
        }
    }
}
