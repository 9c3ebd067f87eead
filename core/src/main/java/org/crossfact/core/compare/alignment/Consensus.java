package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Comparison;

/**
 * Finds in the articles of one topic the figures, dates and names of persons that stand alone where others tell something
 * else of the same thing. All articles are looked at together: a value that nobody else tells, in words that stand around another value
 * elsewhere, by an article that does not tell that other one, is likely to be a slip of it.
 */
public final class Consensus {

    /** What speaks for a slip outweighs what speaks against it by so much, in log odds. */
    private static final double ENOUGH = 0.5;
    /** A rival that is nearly as likely leaves open which of the two is meant. */
    private static final double CLEARLY = 0.5;

    private final Gate gate;

    public Consensus(Gate gate) {
        this.gate = gate;
    }

    /** Each slot that stands alone beside those that it contradicts, in the order of the articles. */
    public List<Alignment<?>> find(List<Account> accounts) {
        Pool pool = new Pool(gate, accounts);
        Map<OtherValue, Double> evidence = new LinkedHashMap<>();
        pool.odd().forEach(odd -> evidence.putAll(new OddValue(pool, odd).evidence()));
        Map<String, List<Double>> byOdd = new HashMap<>();
        Map<String, List<Double>> byTold = new HashMap<>();
        evidence.forEach((other, odds) -> {
            byOdd.computeIfAbsent(oddKey(other), unseen -> new ArrayList<>()).add(odds);
            byTold.computeIfAbsent(toldKey(other), unseen -> new ArrayList<>()).add(odds);
        });
        List<Alignment<?>> found = new ArrayList<>();
        evidence.forEach((other, odds) -> {
            if (odds >= ENOUGH && isBest(odds, byOdd, oddKey(other)) && isBest(odds, byTold, toldKey(other))) {
                other.near().forEach(told -> found.add(alignment(other.odd(), told)));
            }
        });
        new OddNames(pool, accounts)
                .find()
                .forEach(name -> name.others().forEach(told -> found.add(alignment(name.odd(), told))));
        return found;
    }

    private static String oddKey(OtherValue other) {
        return other.odd().article() + " " + other.odd().slot().claim().span();
    }

    private static String toldKey(OtherValue other) {
        return other.odd().article() + " " + other.closest().value();
    }

    private static boolean isBest(double odds, Map<String, List<Double>> rivals, String key) {
        return rivals.getOrDefault(key, List.of()).stream()
                        .filter(rival -> rival > odds - CLEARLY)
                        .count()
                == 1;
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private static <V> Alignment<V> alignment(PooledSlot odd, PooledSlot told) {
        Slot<V> one = (Slot<V>) odd.slot();
        Set<String> both = new HashSet<>(one.around().keySet());
        both.retainAll(told.slot().around().keySet());
        SharedWords shared = new SharedWords(odd.account(), one, word -> both.contains(word.base()));
        return new Alignment<>(
                odd.statement(),
                told.statement(),
                Comparison.different(),
                shared.listed("both are told of: "),
                shared.phrase());
    }
}
