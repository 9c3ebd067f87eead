package org.crossfact.rules.engine.isolation;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossfact.core.finding.Incomplete;

/**
 * Asks a rule or a reader and keeps its failures to itself: what breaks loses one answer, never the run. One from outside
 * is watched, too, and given up when it does not come back.
 */
public final class Confined {

    private final String what;
    private final String name;
    private final boolean foreign;
    private final NavigableMap<String, Throwable> failures = new ConcurrentSkipListMap<>();
    private volatile boolean givenUp;
    private volatile boolean printed;

    private Confined(String what, String name, boolean foreign) {
        this.what = what;
        this.name = name;
        this.foreign = foreign;
    }

    /**
     * A rule while it is asked.
     *
     * @param foreign whether it comes from outside
     */
    public static Confined rule(String id, boolean foreign) {
        return new Confined("rule", id, foreign);
    }

    /** A reader of a pack while it is asked. */
    public static Confined reader(String name) {
        return new Confined("reader", name, true);
    }

    /** A pack while it is opened. */
    public static Confined pack(String file) {
        return new Confined("pack", file, true);
    }

    /**
     * What the task answers; empty when it fails.
     *
     * @param place the article or key, for the record of a failure
     */
    public <T> Optional<T> ask(String place, Supplier<T> task) {
        if (givenUp) {
            return Optional.empty();
        }
        try {
            return Optional.of(foreign ? Watch.call(this, task) : task.get());
        } catch (Watch.Late late) {
            givenUp = true;
            failed(place, late);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            failed(place, failure);
        } catch (Error failure) {
            if (!foreign) {
                throw failure;
            }
            failed(place, failure);
        }
        return Optional.empty();
    }

    /** Takes note of a failure at a place. */
    public void failed(String place, Throwable failure) {
        failures.putIfAbsent(place, failure);
    }

    /** Takes note that it has printed something. */
    void printed() {
        printed = true;
    }

    /** What the report says of its failures, one line however many there are. */
    public Stream<Incomplete> incomplete() {
        return Stream.concat(
                failures.isEmpty() ? Stream.empty() : Stream.of(failed()),
                printed
                        ? Stream.of(new Incomplete(
                                what + "-printed",
                                name,
                                "prints to standard output, which belongs to the report; what it printed was left out"))
                        : Stream.empty());
    }

    private Incomplete failed() {
        String place = failures.firstKey();
        Throwable failure = failures.firstEntry().getValue();
        String how = failure instanceof Watch.Late
                ? "the " + what + " did not come back within " + Watch.LIMIT_SECONDS + " seconds on " + place
                        + " and was not run again"
                : "a fault of the " + what + " on " + place + ": " + Failure.words(failure);
        int more = failures.size() - 1;
        String others = more == 0 ? "" : "; it failed at " + more + (more == 1 ? " more place" : " more places");
        return new Incomplete(what + "-failed", name, how + others + "; the other rules went on");
    }
}
