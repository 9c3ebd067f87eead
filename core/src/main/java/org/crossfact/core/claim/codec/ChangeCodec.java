package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Figure;

/** Changes as fields: {@code direction}, then as far as told the figures {@code from}, {@code to}, {@code by}, {@code share}, {@code factor}. */
public final class ChangeCodec implements ValueCodec<Change> {

    private final FigureCodec figures = new FigureCodec();

    @Override
    public void write(Change change, ObjectNode fields) {
        direction(change, fields);
        parts(change)
                .forEach(part ->
                        part.figure().ifPresent(figure -> figures.write(figure, fields.putObject(part.name()))));
    }

    @Override
    public void publish(Optional<Change> value, ObjectNode fields) {
        value.ifPresent(change -> {
            direction(change, fields);
            parts(change)
                    .filter(part -> part.figure().isPresent())
                    .forEach(part -> figures.publish(part.figure(), fields.putObject(part.name())));
        });
    }

    private static void direction(Change change, ObjectNode fields) {
        fields.put("direction", change.direction().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Change read(ObjectNode fields) {
        return new Change(
                Change.Direction.valueOf(fields.path("direction").asText().toUpperCase(Locale.ROOT)),
                figure(fields, "from"),
                figure(fields, "to"),
                figure(fields, "by"),
                figure(fields, "share"),
                figure(fields, "factor"));
    }

    private Optional<Figure> figure(ObjectNode fields, String name) {
        JsonNode figure = fields.path(name);
        return figure instanceof ObjectNode told ? Optional.of(figures.read(told)) : Optional.empty();
    }

    @Override
    public String text(Change change) {
        String told = parts(change)
                .flatMap(part -> part.figure().stream().map(figure -> part.name() + " " + figures.text(figure)))
                .collect(Collectors.joining(", "));
        return change.direction().name().toLowerCase(Locale.ROOT) + " " + told;
    }

    private static Stream<Part> parts(Change change) {
        return Stream.of(
                new Part("from", change.from()),
                new Part("to", change.to()),
                new Part("by", change.by()),
                new Part("share", change.share()),
                new Part("factor", change.factor()));
    }

    /** One figure of a change with the name of its field. */
    private record Part(String name, Optional<Figure> figure) {}
}
