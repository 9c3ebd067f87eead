package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crossfact.core.value.Stance;

/** Stances as two fields: {@code question} and {@code answer}. */
public final class StanceCodec implements ValueCodec<Stance> {

    @Override
    public void write(Stance stance, ObjectNode fields) {
        fields.put("question", stance.question());
        fields.put("answer", stance.answer());
    }

    @Override
    public Stance read(ObjectNode fields) {
        return new Stance(
                fields.path("question").asText(), fields.path("answer").asText());
    }

    @Override
    public String text(Stance stance) {
        return stance.answer();
    }
}
