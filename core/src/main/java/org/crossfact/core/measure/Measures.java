package org.crossfact.core.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;

/**
 * The table of units: {@code units.txt}, its metric units multiplied by the SI prefixes that each admits. A prefix goes
 * by its letter before a symbol ("km") and by its name before a name ("kilometre").
 */
public final class Measures {

    private static final int SYMBOL = 0;
    private static final int DIMENSION = 1;
    private static final int FACTOR = 2;
    private static final int PREFIXES = 3;
    private static final int SHORTEST_NAME = 3;

    private static final Map<String, Measure> BY_SYMBOL = new LinkedHashMap<>();
    private static final Map<String, String> SYMBOL_OF_NAME = new LinkedHashMap<>();

    static {
        Lexicon prefixes = Lexicon.load(Measures.class, "prefixes.txt");
        Lexicon units = Lexicon.load(Measures.class, "units.txt");
        for (String name : units.words()) {
            add(name, units.value(name).orElseThrow().split(" "), prefixes);
        }
    }

    private Measures() {}

    /** The unit of that UCUM symbol. */
    public static Optional<Measure> of(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** The ways to write the units, symbols as printed and names in lower case, each with its UCUM symbol. */
    public static Map<String, String> names() {
        return Collections.unmodifiableMap(SYMBOL_OF_NAME);
    }

    private static void add(String name, String[] entry, Lexicon prefixes) {
        String[] size = entry[FACTOR].split("@");
        BigDecimal offset = size.length > 1 ? new BigDecimal(size[1]) : BigDecimal.ZERO;
        Measure measure = new Measure(entry[SYMBOL], entry[DIMENSION], new BigDecimal(size[0]), offset);
        BY_SYMBOL.putIfAbsent(measure.symbol(), measure);
        SYMBOL_OF_NAME.put(name, measure.symbol());
        if (entry.length <= PREFIXES) {
            return;
        }
        boolean symbol = name.length() < SHORTEST_NAME || name.equals(measure.symbol());
        for (String prefix : prefixes.words()) {
            String[] meaning = prefixes.value(prefix).orElseThrow().split(" ");
            if (entry[PREFIXES].contains(meaning[0])) {
                Measure larger = measure.prefixed(meaning[0], Integer.parseInt(meaning[1]));
                BY_SYMBOL.putIfAbsent(larger.symbol(), larger);
                if (symbol == prefix.length() < SHORTEST_NAME) {
                    SYMBOL_OF_NAME.putIfAbsent(prefix + name, larger.symbol());
                } else if (symbol && name.length() >= SHORTEST_NAME) {
                    SYMBOL_OF_NAME.putIfAbsent(prefix + name, larger.symbol());
                }
            }
        }
    }
}
