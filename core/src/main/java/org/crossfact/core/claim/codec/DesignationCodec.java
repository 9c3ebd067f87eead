package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.Designation;

/** Designations as one field: {@code designation}. */
public final class DesignationCodec implements ValueCodec<Designation> {

    @Override
    public void write(Designation designation, ObjectNode fields) {
        fields.put("designation", designation.text());
    }

    @Override
    public Designation read(ObjectNode fields) {
        return new Designation(fields.path("designation").asText());
    }

    @Override
    public String text(Designation designation) {
        return designation.text();
    }
}
