package org.crossfact.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.value.Figure;

/** How the units of test sets are called by Crossfact: {@code unit-map.txt} beside this class. */
public final class UnitMap {

    /** A unit of ours and how many of it make one of theirs. */
    private record Ours(String symbol, BigDecimal factor) {

        static Ours of(String text) {
            String[] parts = text.split(" x ");
            return new Ours(parts[0], parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE);
        }
    }

    private static final int PERIODIC_DECIMALS = 8;
    private static final int LEAST_DECIMALS = 6;

    private final Map<String, List<Ours>> units = new HashMap<>();

    public UnitMap() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnitMap.class.getResourceAsStream("unit-map.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] entry = line.split(": ");
                units.put(
                        entry[0], Stream.of(entry[1].split(", ")).map(Ours::of).toList());
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the numbers are equal, whatever they count; a periodic fraction as far as it is written. */
    public boolean sameValue(Figure figure, BigDecimal wanted, String unit) {
        return ours(unit).stream().anyMatch(own -> same(figure, wanted.multiply(own.factor())));
    }

    /** Whether number and unit are equal. */
    public boolean sameQuantity(Figure figure, BigDecimal wanted, String unit) {
        return ours(unit).stream()
                .anyMatch(own -> same(figure, wanted.multiply(own.factor()))
                        && own.symbol().equals(figure.unit().symbol()));
    }

    /** Whether the figure is counted in that unit, whatever its number. */
    public boolean hasUnit(Figure figure, String unit) {
        return ours(unit).stream()
                .anyMatch(own -> own.symbol().equals(figure.unit().symbol()));
    }

    private List<Ours> ours(String unit) {
        String name = unit.substring(unit.indexOf('/') + 1);
        return units.getOrDefault(unit, List.of(new Ours(name, BigDecimal.ONE)));
    }

    private static boolean same(Figure figure, BigDecimal wanted) {
        return same(figure.amount(), wanted) || same(figure.high(), wanted);
    }

    /** A periodic fraction is equal as far as both write it, which must be six digits at least. */
    private static boolean same(BigDecimal said, BigDecimal wanted) {
        int decimals = Math.min(said.scale(), wanted.scale());
        boolean periodic = wanted.scale() >= PERIODIC_DECIMALS && decimals >= LEAST_DECIMALS;
        return periodic
                ? said.subtract(wanted).abs().movePointRight(decimals).compareTo(BigDecimal.ONE) <= 0
                : said.compareTo(wanted) == 0;
    }
}
