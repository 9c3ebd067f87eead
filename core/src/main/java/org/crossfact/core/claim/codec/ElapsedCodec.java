package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Elapsed;

/** Elapsed times as fields: {@code from} and {@code to} in EDTF, {@code count}, {@code unit}, {@code manner}. */
public final class ElapsedCodec implements ValueCodec<Elapsed> {

    @Override
    public void write(Elapsed elapsed, ObjectNode fields) {
        fields.put("from", elapsed.from().edtf());
        fields.put("to", elapsed.to().edtf());
        fields.put("count", elapsed.count());
        fields.put("unit", label(elapsed.unit()));
        fields.put("manner", label(elapsed.manner()));
    }

    @Override
    public Elapsed read(ObjectNode fields) {
        return new Elapsed(
                DateValue.parse(fields.path("from").asText()).orElseThrow(),
                DateValue.parse(fields.path("to").asText()).orElseThrow(),
                fields.path("count").asInt(),
                Elapsed.Unit.valueOf(fields.path("unit").asText().toUpperCase(Locale.ROOT)),
                Elapsed.Manner.valueOf(fields.path("manner").asText().toUpperCase(Locale.ROOT)));
    }

    @Override
    public String text(Elapsed elapsed) {
        return elapsed.count() + " " + label(elapsed.unit()) + " between "
                + elapsed.from().edtf() + " and " + elapsed.to().edtf();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
