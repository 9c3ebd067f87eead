package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.crossfact.core.value.Restatement;

/** Restatements as fields: the figures {@code first} and {@code again}. */
public final class RestatementCodec implements ValueCodec<Restatement> {

    private final FigureCodec figures = new FigureCodec();

    @Override
    public void write(Restatement value, ObjectNode fields) {
        figures.write(value.first(), fields.putObject("first"));
        figures.write(value.again(), fields.putObject("again"));
    }

    @Override
    public void publish(Optional<Restatement> value, ObjectNode fields) {
        value.ifPresent(known -> {
            figures.publish(Optional.of(known.first()), fields.putObject("first"));
            figures.publish(Optional.of(known.again()), fields.putObject("again"));
        });
    }

    @Override
    public Restatement read(ObjectNode fields) {
        return new Restatement(figures.read(fields.withObject("/first")), figures.read(fields.withObject("/again")));
    }

    @Override
    public String text(Restatement value) {
        return figures.text(value.first()) + " = " + figures.text(value.again());
    }
}
