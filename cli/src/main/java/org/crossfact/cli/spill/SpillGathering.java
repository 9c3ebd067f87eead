package org.crossfact.cli.spill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crossfact.rules.engine.Gathering;

/** Records that are sorted in portions, written to files, and merged when they are read. */
final class SpillGathering implements Gathering {

    private static final char ESCAPE = '\\';

    /** A record under its key; both in the order in which groups come out. */
    private record Entry(String key, String record) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : record.compareTo(other.record);
        }

        /** One line: the key with its tabs and line ends escaped, a tab, the record. */
        String line() {
            String escaped = key.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
            return escaped + '\t' + record;
        }

        static Entry of(String line) {
            int tab = line.indexOf('\t');
            StringBuilder key = new StringBuilder(tab);
            for (int i = 0; i < tab; i++) {
                char c = line.charAt(i);
                key.append(c == ESCAPE ? unescaped(line.charAt(++i)) : c);
            }
            return new Entry(key.toString(), line.substring(tab + 1));
        }

        private static char unescaped(char c) {
            return switch (c) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> c;
            };
        }
    }

    private final Path folder;
    private final String prefix;
    private final long mostCharacters;
    private final List<Path> portions = new ArrayList<>();
    private final List<Entry> held = new ArrayList<>();
    private long characters;

    SpillGathering(Path folder, String prefix, long mostCharacters) {
        this.folder = folder;
        this.prefix = prefix;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public synchronized void add(String key, String record) {
        held.add(new Entry(key, record));
        characters += key.length() + record.length();
        if (characters > mostCharacters) {
            spill();
        }
    }

    private void spill() {
        held.sort(null);
        Path portion = folder.resolve(prefix + portions.size());
        try (BufferedWriter out = Files.newBufferedWriter(portion, StandardCharsets.UTF_8)) {
            for (Entry entry : held) {
                out.write(entry.line());
                out.write('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("claims cannot be written to " + folder, failure);
        }
        portions.add(portion);
        held.clear();
        characters = 0;
    }

    @Override
    public synchronized Stream<Group> groups() {
        held.sort(null);
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(held.iterator()));
        portions.forEach(portion -> sources.add(Source.of(portion)));
        Groups groups = new Groups(sources);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, 0), false)
                .onClose(() -> sources.forEach(Source::close));
    }

    /** One sorted run of entries with its first one in sight. */
    private static final class Source implements Comparable<Source> {

        private final Iterator<Entry> entries;
        private final AutoCloseable file;
        private Entry next;

        Source(Iterator<Entry> entries) {
            this(entries, () -> {});
        }

        private Source(Iterator<Entry> entries, AutoCloseable file) {
            this.entries = entries;
            this.file = file;
            this.next = new Entry("", "");
        }

        static Source of(Path portion) {
            try {
                BufferedReader reader = Files.newBufferedReader(portion, StandardCharsets.UTF_8);
                return new Source(reader.lines().map(Entry::of).iterator(), reader);
            } catch (IOException failure) {
                throw new UncheckedIOException("claims cannot be read back from " + portion, failure);
            }
        }

        boolean advance() {
            boolean more = entries.hasNext();
            if (more) {
                next = entries.next();
            } else {
                close();
            }
            return more;
        }

        void close() {
            try {
                file.close();
            } catch (Exception failure) {
                throw new IllegalStateException("a spill file cannot be closed", failure);
            }
        }

        @Override
        public int compareTo(Source other) {
            return next.compareTo(other.next);
        }
    }

    /** Merges the runs and cuts the merged run into groups. */
    private static final class Groups implements Iterator<Group> {

        private final PriorityQueue<Source> queue = new PriorityQueue<>();

        Groups(List<Source> sources) {
            sources.stream().filter(Source::advance).forEach(queue::add);
        }

        @Override
        public boolean hasNext() {
            return !queue.isEmpty();
        }

        @Override
        public Group next() {
            Source first = queue.peek();
            if (first == null) {
                throw new NoSuchElementException();
            }
            String key = first.next.key();
            List<String> records = new ArrayList<>();
            while (first != null && first.next.key().equals(key)) {
                Source source = queue.remove();
                records.add(source.next.record());
                if (source.advance()) {
                    queue.add(source);
                }
                first = queue.peek();
            }
            return new Group(key, records);
        }
    }
}
