package org.crossfact.core.read.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.jspecify.annotations.Nullable;

/** The values of a record by the names of their fields, with their places in it. */
final class Values {

    /**
     * One value.
     *
     * @param offset where it begins in the record
     */
    record Value(JsonToken kind, String text, int offset) {

        boolean says() {
            return kind == JsonToken.VALUE_STRING && !text.isBlank();
        }

        boolean saysOrCounts() {
            return says() || kind.isNumeric();
        }
    }

    private final String record;
    private final Map<String, List<Value>> byName = new HashMap<>();

    Values(String record) {
        this.record = record;
    }

    void add(String name, JsonToken kind, String text, int offset) {
        byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(new Value(kind, text, offset));
    }

    /** The record as it stands in the file. */
    String record() {
        return record;
    }

    /** What the record gives as text: one value, or a list of paragraphs. Empty when it gives none. */
    List<Value> text(Fields fields) {
        return fields.of(Field.TEXT).stream()
                .map(name -> byName.getOrDefault(name, List.of()).stream()
                        .filter(Value::says)
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the record states of a field, several values with commas between; empty when nothing. */
    String stated(Fields fields, Field field) {
        return fields.of(field).stream()
                .map(name -> byName.getOrDefault(name, List.of()).stream()
                        .filter(Value::saysOrCounts)
                        .map(value -> value.text().strip())
                        .collect(Collectors.joining(", ")))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands where text was looked for, in words; empty when nothing does. */
    String insteadOfText(Fields fields) {
        return fields.of(Field.TEXT).stream()
                .filter(byName::containsKey)
                .map(name -> "'" + name + "' is "
                        + insteadOfText(byName.getOrDefault(name, List.of()).get(0)))
                .findFirst()
                .orElse("");
    }

    private static String insteadOfText(Value value) {
        return value.kind() == JsonToken.VALUE_STRING ? "empty" : kind(value.kind());
    }

    /** What a value is, in words. */
    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a yes-or-no value";
            case VALUE_NULL -> "null";
            case START_ARRAY -> "a list";
            case START_OBJECT -> "another object";
            default -> "'" + token.asString() + "'";
        };
    }
}
