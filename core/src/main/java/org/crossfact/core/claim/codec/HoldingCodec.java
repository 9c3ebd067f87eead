package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/** Offices as fields: {@code person}, {@code role}, {@code of}, {@code state}, and the name's own parts. */
public final class HoldingCodec implements ValueCodec<Holding> {

    private static final PersonNameCodec NAME = new PersonNameCodec();

    @Override
    public void write(Holding holding, ObjectNode fields) {
        fields.put("person", holding.person().canonical());
        fields.put("role", holding.role());
        if (!holding.of().isEmpty()) {
            fields.put("of", holding.of());
        }
        fields.put("state", holding.state().label());
        NAME.write(holding.person(), fields);
    }

    @Override
    public Holding read(ObjectNode fields) {
        PersonName person = NAME.read(fields);
        return new Holding(
                person,
                fields.path("role").asText(),
                fields.path("of").asText(),
                Holding.State.of(fields.path("state").asText()));
    }

    @Override
    public String text(Holding holding) {
        return holding.person().canonical();
    }
}
