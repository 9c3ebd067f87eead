package org.crossfact.reports.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.Collection;
import org.crossfact.reports.quote.WellFormed;

/** Streams indented JSON whose strings are well formed; fields come in the order in which they are written. */
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

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    public JsonWriter(Appendable out) throws IOException {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(twoSpaces);
        layout.indentArraysWith(twoSpaces);
        json = FACTORY.createGenerator(new AppendableWriter(out)).setPrettyPrinter(layout);
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
        json.writeString(WellFormed.text(value));
    }

    public void text(String name, String value) throws IOException {
        json.writeStringField(name, WellFormed.text(value));
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
