package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/**
 * Dates as fields: {@code value} (EDTF, where it has words for it), {@code timex} (where TIMEX3 writes it otherwise),
 * {@code stated}, {@code weekday}.
 */
public final class WhenCodec implements ValueCodec<When> {

    @Override
    public void write(When when, ObjectNode fields) {
        String edtf = when.date().edtf();
        String timex = when.timex();
        if (!edtf.isEmpty()) {
            fields.put("value", edtf);
        }
        if (!timex.equals(edtf)) {
            fields.put("timex", timex);
        }
        ArrayNode stated = fields.putArray("stated");
        when.stated().forEach(part -> stated.add(part.label()));
        when.weekday().ifPresent(day -> fields.put("weekday", day.name().toLowerCase(Locale.ROOT)));
    }

    /** Of a date without a value, nothing is stated. */
    @Override
    public void publish(Optional<When> value, ObjectNode fields) {
        value.ifPresentOrElse(when -> write(when, fields), () -> fields.putArray("stated"));
    }

    @Override
    public When read(ObjectNode fields) {
        Set<DatePart> stated = EnumSet.noneOf(DatePart.class);
        fields.path("stated").forEach(part -> stated.add(DatePart.of(part.asText())));
        Optional<DayOfWeek> weekday = fields.has("weekday")
                ? Optional.of(DayOfWeek.valueOf(fields.get("weekday").asText().toUpperCase(Locale.ROOT)))
                : Optional.empty();
        DateValue date = fields.has("value")
                ? DateValue.parse(fields.get("value").asText()).orElseThrow()
                : new Undated();
        Optional<String> timex =
                fields.has("timex") ? Optional.of(fields.get("timex").asText()) : Optional.empty();
        return new When(date, stated, weekday, timex);
    }

    @Override
    public String text(When when) {
        return when.date() instanceof Undated ? when.timex() : when.date().edtf();
    }
}
