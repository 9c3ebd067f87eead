package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Figures as fields: {@code amount}, {@code low} and {@code high} of a range, {@code unit}, {@code bound}. */
public final class FigureCodec implements ValueCodec<Figure> {

    private static final int SCALED_DECIMALS = 3;

    @Override
    public void write(Figure figure, ObjectNode fields) {
        publish(Optional.of(figure), fields);
        fields.put("unitFamily", figure.unit().family().name());
        fields.put("step", plain(figure.step()));
    }

    @Override
    public void publish(Optional<Figure> value, ObjectNode fields) {
        value.ifPresent(figure -> publish(figure, fields));
    }

    private static void publish(Figure figure, ObjectNode fields) {
        fields.put("amount", plain(figure.amount()));
        if (figure.bound() == Bound.RANGE) {
            fields.put("low", plain(figure.amount()));
            fields.put("high", plain(figure.high()));
        }
        fields.put("unit", figure.unit().symbol());
        fields.put("bound", figure.bound().label());
    }

    @Override
    public Figure read(ObjectNode fields) {
        BigDecimal amount = new BigDecimal(fields.path("amount").asText());
        BigDecimal high =
                fields.has("high") ? new BigDecimal(fields.path("high").asText()) : amount;
        Unit unit = new Unit(
                fields.path("unit").asText(),
                Unit.Family.valueOf(fields.path("unitFamily").asText()));
        return new Figure(
                amount,
                high,
                unit,
                Bound.of(fields.path("bound").asText()),
                new BigDecimal(fields.path("step").asText()));
    }

    @Override
    public String text(Figure figure) {
        String number = figure.bound() == Bound.RANGE
                ? readable(figure.amount()) + " to " + readable(figure.high())
                : readable(figure.amount());
        String unit = figure.unit().symbol();
        String hedge = figure.bound() == Bound.EXACT || figure.bound() == Bound.RANGE
                ? ""
                : figure.bound().label().replace('-', ' ') + " ";
        return unit.isEmpty() ? hedge + number : hedge + number + " " + unit;
    }

    /** Millions and more with the scale word, as long as no digit is lost. */
    private static String readable(BigDecimal number) {
        for (Scale scale : Scale.values()) {
            BigDecimal scaled = number.movePointLeft(scale.zeros);
            boolean large = scaled.abs().compareTo(BigDecimal.ONE) >= 0;
            if (large && scaled.stripTrailingZeros().scale() <= SCALED_DECIMALS) {
                return plain(scaled) + " " + scale.name().toLowerCase(Locale.ROOT);
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The scale words, largest first. */
    private enum Scale {
        TRILLION(12),
        BILLION(9),
        MILLION(6);

        private final int zeros;

        Scale(int zeros) {
            this.zeros = zeros;
        }
    }
}
