package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.ProperName;

/** Proper names as one field: {@code name}. */
public final class ProperNameCodec implements ValueCodec<ProperName> {

    @Override
    public void write(ProperName name, ObjectNode fields) {
        fields.put("name", name.text());
    }

    @Override
    public ProperName read(ObjectNode fields) {
        return new ProperName(fields.path("name").asText());
    }

    @Override
    public String text(ProperName name) {
        return name.text();
    }
}
