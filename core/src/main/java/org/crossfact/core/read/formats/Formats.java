package org.crossfact.core.read.formats;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.TextReader;
import org.crossfact.core.read.html.HtmlReader;
import org.crossfact.core.read.json.JsonLinesReader;
import org.crossfact.core.read.json.JsonReader;
import org.crossfact.core.read.markdown.MarkdownReader;

/** Which reader reads which file, by the ending of its name. */
public final class Formats {

    private static final ArticleReader PLAIN_TEXT = new TextReader();

    /** The formats with the names of fields that data sets use. */
    public static final Formats USUAL = new Formats(Fields.USUAL);

    private final Map<String, ArticleReader> readers = new TreeMap<>();

    /** @param fields under which names records state what */
    public Formats(Fields fields) {
        ArticleReader markdown = new MarkdownReader();
        ArticleReader lines = new JsonLinesReader(fields);
        ArticleReader html = new HtmlReader();
        readers.put("htm", html);
        readers.put("html", html);
        readers.put("xhtml", html);
        readers.put("txt", PLAIN_TEXT);
        readers.put("md", markdown);
        readers.put("markdown", markdown);
        readers.put("json", new JsonReader(fields));
        readers.put("jsonl", lines);
        readers.put("ndjson", lines);
    }

    /** The reader of a file of that name; empty when its format is not read. */
    public Optional<ArticleReader> reader(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(readers.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** The reader of a file that is named outright: what its ending does not tell is plain text. */
    public ArticleReader readerOrText(String name) {
        return reader(name).orElse(PLAIN_TEXT);
    }

    /**
     * The ending that tells the format of what has no name; empty when it is plain text.
     *
     * @param head its first bytes, some thousands
     */
    public static Optional<String> endingByContent(byte[] head) {
        return Content.ending(head);
    }

    /** The endings that are read. */
    public SortedSet<String> endings() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(readers.keySet()));
    }
}
