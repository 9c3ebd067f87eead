package org.crossfact.core.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.WholeFile;

/** Parses records and keeps the values of the fields that are asked for. */
final class RecordParser {

    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(WholeFile.MOST_BYTES)
                    .build())
            .build();

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> onTheWay = new HashSet<>();

    RecordParser(Fields fields) {
        for (Field field : Field.values()) {
            for (String name : fields.of(field)) {
                wanted.add(name);
                for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                    onTheWay.add(name.substring(0, dot));
                }
            }
        }
    }

    /** The values of one record, which must be an object and nothing else. */
    Values parse(RawRecord record) throws BrokenRecord {
        Values values = new Values(record.text());
        try (JsonParser parser = FACTORY.createParser(record.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenRecord(
                        "broken-json",
                        "expected an object ({…}), found " + Values.kind(parser.currentToken()),
                        record.position((int) parser.currentTokenLocation().getCharOffset()));
            }
            readValue(parser, "", values);
            if (parser.nextToken() != null) {
                throw new BrokenRecord(
                        "broken-json",
                        "expected nothing after the object, found " + Values.kind(parser.currentToken()),
                        record.position((int) parser.currentTokenLocation().getCharOffset()));
            }
            return values;
        } catch (JsonProcessingException broken) {
            long at = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
            int inRecord = (int) Math.max(0, Math.min(at, record.text().length()));
            throw new BrokenRecord(
                    "broken-json",
                    "no JSON: " + BrokenJson.sentence(broken, record.text(), inRecord),
                    record.position(inRecord));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private void readValue(JsonParser parser, String path, Values values) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, path, values);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    readValue(parser, path, values);
                }
            }
            default -> {
                if (wanted.contains(path)) {
                    values.add(path, parser.currentToken(), parser.getText(), (int)
                            parser.currentTokenLocation().getCharOffset());
                }
            }
        }
    }

    private void readObject(JsonParser parser, String path, Values values) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (wanted.contains(inner) || onTheWay.contains(inner)) {
                readValue(parser, inner, values);
            } else {
                parser.skipChildren();
            }
        }
    }
}
