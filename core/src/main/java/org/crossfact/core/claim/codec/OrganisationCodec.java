package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.Organisation;

/** Organisations as fields: {@code name}, and as far as told {@code acronym}, {@code role}, {@code holder}. */
public final class OrganisationCodec implements ValueCodec<Organisation> {

    @Override
    public void write(Organisation organisation, ObjectNode fields) {
        fields.put("name", organisation.name());
        put(fields, "acronym", organisation.acronym());
        put(fields, "role", organisation.role());
        put(fields, "holder", organisation.holder());
    }

    private static void put(ObjectNode fields, String key, String part) {
        if (!part.isEmpty()) {
            fields.put(key, part);
        }
    }

    @Override
    public Organisation read(ObjectNode fields) {
        return new Organisation(
                fields.path("name").asText(),
                fields.path("acronym").asText(),
                fields.path("role").asText(),
                fields.path("holder").asText());
    }

    @Override
    public String text(Organisation organisation) {
        return organisation.name();
    }
}
