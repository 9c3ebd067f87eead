package org.crossfact.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.Collection;
import org.crossfact.reports.quote.WellFormed;

/** Streams indented JSON whose strings are well formed. */
final class JsonWriter implements AutoCloseable {

    /** What writes one element or the inside of one object. */
    @FunctionalInterface
    interface Part<T> {
        void write(T item) throws IOException;
    }

    /** What writes the inside of an object. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    JsonWriter(Appendable out) throws IOException {
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

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    <T> void array(String name, Collection<T> items, Part<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            element.write(item);
        }
        json.writeEndArray();
    }

    /** An array that is left out when it has no elements. */
    <T> void arrayUnlessEmpty(String name, Collection<T> items, Part<T> element) throws IOException {
        if (!items.isEmpty()) {
            array(name, items, element);
        }
    }

    void text(String value) throws IOException {
        json.writeString(WellFormed.text(value));
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, WellFormed.text(value));
    }

    /** A field that is left out when nothing is told. */
    void textUnlessEmpty(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
