package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;

/** Breakdowns as fields: the figure {@code whole} and the list of figures {@code parts}. */
public final class BreakdownCodec implements ValueCodec<Breakdown> {

    private final FigureCodec figures = new FigureCodec();

    @Override
    public void write(Breakdown value, ObjectNode fields) {
        figures.write(value.whole(), fields.putObject("whole"));
        ArrayNode parts = fields.putArray("parts");
        value.parts().forEach(part -> figures.write(part, parts.addObject()));
        fields.put("complete", value.complete());
    }

    @Override
    public void publish(Optional<Breakdown> value, ObjectNode fields) {
        value.ifPresent(known -> {
            figures.publish(Optional.of(known.whole()), fields.putObject("whole"));
            ArrayNode parts = fields.putArray("parts");
            known.parts().forEach(part -> figures.publish(Optional.of(part), parts.addObject()));
            fields.put("complete", known.complete());
        });
    }

    @Override
    public Breakdown read(ObjectNode fields) {
        List<Figure> parts = new ArrayList<>();
        for (JsonNode part : fields.path("parts")) {
            parts.add(figures.read((ObjectNode) part));
        }
        return new Breakdown(
                figures.read(fields.withObject("/whole")),
                parts,
                fields.path("complete").asBoolean());
    }

    @Override
    public String text(Breakdown value) {
        return figures.text(value.whole())
                + (value.complete() ? " = " : " >= ")
                + value.parts().stream().map(figures::text).collect(Collectors.joining(" + "));
    }
}
