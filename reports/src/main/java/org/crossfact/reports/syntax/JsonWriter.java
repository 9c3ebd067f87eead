package org.crossfact.reports.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.crossfact.reports.quote.WellFormed;

/**
 * Streams JSON: for files indented and well formed, for pages in one line and without a character that HTML heeds. Fields
 * come in the order in which they are written.
 */
public final class JsonWriter implements AutoCloseable {

    /** What writes one element or the inside of one object. */
    @FunctionalInterface
    public interface Part<T> {
        void write(T item) throws IOException;
    }

    /** What writes the inside of an object. */
    @FunctionalInterface
    public interface Body {
        void write() throws IOException;
    }

    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

    /** The last character before the surrogates: a page has half characters too, as escapes. */
    private static final int LAST_PLAIN = 0xD7FF;

    private final JsonGenerator json;
    private final UnaryOperator<String> repair;

    /** JSON for a file; a lone surrogate becomes U+FFFD, since UTF-8 has no bytes for it. */
    public JsonWriter(Appendable out) throws IOException {
        this(FACTORY.createGenerator(new AppendableWriter(out)).setPrettyPrinter(layout()), WellFormed::text);
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(twoSpaces);
        layout.indentArraysWith(twoSpaces);
        return layout;
    }

    private JsonWriter(JsonGenerator json, UnaryOperator<String> repair) {
        this.json = json;
        this.repair = repair;
    }

    /** JSON for a script element of a page; it can neither end the element nor begin a comment, and every string comes back exactly. */
    public static JsonWriter inPage(Appendable out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))
                .setHighestNonEscapedChar(LAST_PLAIN)
                .setCharacterEscapes(new PageEscapes());
        return new JsonWriter(json, UnaryOperator.identity());
    }

    public void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    public void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    public <T> void array(String name, Collection<T> items, Part<T> element) throws IOException {
        json.writeFieldName(name);
        array(items, element);
    }

    /** An array that is left out when it has no elements. */
    public <T> void arrayUnlessEmpty(String name, Collection<T> items, Part<T> element) throws IOException {
        if (!items.isEmpty()) {
            array(name, items, element);
        }
    }

    /** An array at the top or inside another array. */
    public <T> void array(Collection<T> items, Part<T> element) throws IOException {
        json.writeStartArray();
        for (T item : items) {
            element.write(item);
        }
        json.writeEndArray();
    }

    public void text(String value) throws IOException {
        json.writeString(repair.apply(value));
    }

    public void text(String name, String value) throws IOException {
        json.writeStringField(name, repair.apply(value));
    }

    public void tree(String name, JsonNode value) throws IOException {
        json.writeFieldName(name);
        json.writeTree(value);
    }

    /** An array that is an element, of whatever {@code body} writes. */
    public void array(Body body) throws IOException {
        json.writeStartArray();
        body.write();
        json.writeEndArray();
    }

    /** A number that is an element. */
    public void number(long value) throws IOException {
        json.writeNumber(value);
    }

    /** A field that is left out when nothing is told. */
    public void textUnlessEmpty(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    public void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    public void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
