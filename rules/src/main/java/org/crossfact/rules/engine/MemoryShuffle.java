package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Brings records together in memory. */
public final class MemoryShuffle implements Shuffle {

    @Override
    public Gathering gather() {
        return new InMemory();
    }

    @Override
    public void close() {
        // what was gathered goes with the garbage
    }

    private static final class InMemory implements Gathering {

        private final Map<String, List<String>> recordsByKey = new TreeMap<>();

        @Override
        public synchronized void add(String key, String record) {
            recordsByKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(record);
        }

        @Override
        public synchronized Stream<Group> groups() {
            List<Group> groups = new ArrayList<>(recordsByKey.size());
            recordsByKey.forEach((key, records) -> {
                records.sort(null);
                groups.add(new Group(key, records));
            });
            recordsByKey.clear();
            return groups.stream();
        }
    }
}
