package org.crossfact.core.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which reader reads which file, by the ending of its name. */
public final class Formats {

    private static final Map<String, ArticleReader> READERS = Map.of("txt", new TextReader(), "md", new TextReader());

    private Formats() {}

    /** The reader of a file of that name; empty when its format is not read. */
    public static Optional<ArticleReader> reader(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(READERS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** The reader for text from standard input and for files named outright whose ending says nothing. */
    public static ArticleReader plainText() {
        return new TextReader();
    }

    /** The endings that are read, sorted. */
    public static Set<String> endings() {
        return new java.util.TreeSet<>(READERS.keySet());
    }
}
