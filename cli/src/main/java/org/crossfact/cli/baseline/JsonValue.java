package org.crossfact.cli.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.lexicon.DidYouMean;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file that knows where it stands, so that every complaint can say so.
 *
 * @param place {@code file:line:column}
 * @param content a text, a list or a map of values
 */
record JsonValue(String place, Object content) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static JsonValue parse(String file, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            JsonValue value = value(file, parser);
            if (parser.nextToken() != null) {
                throw new UserError(place(file, parser.currentTokenLocation()) + ": expected nothing more");
            }
            return value;
        } catch (JsonProcessingException broken) {
            throw new UserError(place(file, broken.getLocation()) + ": no JSON: " + reason(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is wrong, without the parser's own names for places. */
    private static String reason(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "the file ends before all brackets are closed";
        }
        return broken instanceof StreamConstraintsException
                ? "its brackets are nested too deeply, or one of its texts is too long"
                : broken.getOriginalMessage();
    }

    private static JsonValue value(String file, JsonParser parser) throws IOException {
        String place = place(file, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                JsonValue key = new JsonValue(place(file, parser.currentTokenLocation()), parser.currentName());
                parser.nextToken();
                if (fields.put(key.text(), value(file, parser)) != null) {
                    throw key.error("\"" + key.text() + "\" stands here twice");
                }
            }
            return new JsonValue(place, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(file, parser));
            }
            return new JsonValue(place, items);
        }
        return new JsonValue(place, String.valueOf(parser.getText()));
    }

    /** What is too deep or too long is told without a place by the parser. */
    private static String place(String file, @Nullable JsonLocation at) {
        return at == null ? file : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    }

    /** The fields, each with one of the {@code known} keys. */
    @SuppressWarnings("unchecked") // only values are ever put into it
    Map<String, JsonValue> fields(List<String> known) {
        if (!(content instanceof Map<?, ?> fields)) {
            throw error("expected an object { … }");
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String key = String.valueOf(field.getKey());
            if (!known.contains(key) && field.getValue() instanceof JsonValue value) {
                throw value.error("unknown key \"" + key + "\"" + DidYouMean.hint(key, known) + "; known: "
                        + String.join(", ", known));
            }
        }
        return (Map<String, JsonValue>) fields;
    }

    @SuppressWarnings("unchecked") // only values are ever put into it
    List<JsonValue> items() {
        if (!(content instanceof List<?> items)) {
            throw error("expected a list [ … ]");
        }
        return (List<JsonValue>) items;
    }

    String text() {
        if (!(content instanceof String text)) {
            throw error("expected a text \"…\"");
        }
        return text;
    }

    String oneOf(List<String> words) {
        String word = text();
        if (!words.contains(word)) {
            throw error(
                    "expected " + String.join(", ", words) + ", found \"" + word + "\"" + DidYouMean.hint(word, words));
        }
        return word;
    }

    /** What is wrong with this value, with its place. */
    UserError error(String sentence) {
        return new UserError(place + ": " + sentence);
    }
}
