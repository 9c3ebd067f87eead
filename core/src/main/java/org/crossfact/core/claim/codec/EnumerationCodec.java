package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.value.Enumeration;

/** Enumerations as fields: {@code count}, {@code noun}, {@code items}. */
public final class EnumerationCodec implements ValueCodec<Enumeration> {

    @Override
    public void write(Enumeration enumeration, ObjectNode fields) {
        fields.put("count", enumeration.count());
        fields.put("noun", enumeration.noun());
        ArrayNode items = fields.putArray("items");
        enumeration.items().forEach(items::add);
    }

    @Override
    public Enumeration read(ObjectNode fields) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : fields.path("items")) {
            items.add(item.asText());
        }
        return new Enumeration(fields.path("count").asInt(), fields.path("noun").asText(), items);
    }

    @Override
    public String text(Enumeration enumeration) {
        return enumeration.count() + " " + enumeration.noun() + ": " + String.join(" · ", enumeration.items());
    }
}
