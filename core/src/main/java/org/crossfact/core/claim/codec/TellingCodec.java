package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Telling;

/** Tellings as fields: {@code date} in EDTF, {@code tense}, {@code verb}, and {@code other} where it is known. */
public final class TellingCodec implements ValueCodec<Telling> {

    private static final String OTHER = "other";

    @Override
    public void write(Telling telling, ObjectNode fields) {
        fields.put("date", telling.date().edtf());
        fields.put("tense", label(telling));
        fields.put("verb", telling.verb());
        telling.other().ifPresent(verb -> fields.put(OTHER, verb));
    }

    @Override
    public Telling read(ObjectNode fields) {
        return new Telling(
                DateValue.parse(fields.path("date").asText()).orElseThrow(),
                Telling.Tense.valueOf(fields.path("tense").asText().toUpperCase(Locale.ROOT)),
                fields.path("verb").asText(),
                fields.has(OTHER) ? Optional.of(fields.path(OTHER).asText()) : Optional.empty());
    }

    @Override
    public String text(Telling telling) {
        return telling.date().edtf() + " " + label(telling) + ": " + telling.verb();
    }

    private static String label(Telling telling) {
        return telling.tense().name().toLowerCase(Locale.ROOT);
    }
}
