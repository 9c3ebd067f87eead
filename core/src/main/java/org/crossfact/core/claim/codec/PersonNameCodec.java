package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.PersonName;

/** Names as fields: {@code name} and those of its parts that are told. */
public final class PersonNameCodec implements ValueCodec<PersonName> {

    @Override
    public void write(PersonName name, ObjectNode fields) {
        fields.put("name", name.name());
        put(fields, "title", name.title());
        put(fields, "given", name.given());
        put(fields, "middle", name.middle());
        put(fields, "family", name.family());
        put(fields, "suffix", name.suffix());
        put(fields, "nickname", name.nickname());
    }

    private static void put(ObjectNode fields, String key, String part) {
        if (!part.isEmpty()) {
            fields.put(key, part);
        }
    }

    @Override
    public PersonName read(ObjectNode fields) {
        return new PersonName(
                fields.path("name").asText(),
                fields.path("title").asText(),
                fields.path("given").asText(),
                fields.path("middle").asText(),
                fields.path("family").asText(),
                fields.path("suffix").asText(),
                fields.path("nickname").asText());
    }

    @Override
    public String text(PersonName name) {
        return name.canonical();
    }
}
