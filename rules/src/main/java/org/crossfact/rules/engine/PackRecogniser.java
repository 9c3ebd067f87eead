package org.crossfact.rules.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Sighting;
import org.jspecify.annotations.Nullable;

/** A reader of a pack as a recogniser; one that fails is not asked again. */
final class PackRecogniser<V> implements Recogniser {

    private static final int LONGEST = 40;

    private final FactReader<V> reader;
    private final String name;
    private final Set<String> triggers;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    PackRecogniser(FactReader<V> reader) {
        this.reader = reader;
        this.name = reader.kind().name() + "/" + reader.getClass().getSimpleName();
        this.triggers = Set.copyOf(reader.triggers());
    }

    @Override
    public String name() {
        return name;
    }

    Kind<V> kind() {
        return reader.kind();
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return triggers.contains(token.lower());
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        if (failure.get() != null) {
            return Optional.empty();
        }
        try {
            return reader.read(scan.page().tokens(), at)
                    .filter(seen -> seen.to() <= scan.size() && seen.to() - seen.from() <= LONGEST)
                    .map(this::find);
        } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError broken) {
            failure.compareAndSet(null, broken);
            return Optional.empty();
        }
    }

    /** A value that cannot be written and read back would break the check later, and far from its cause. */
    private Find<V> find(Sighting<V> seen) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        reader.kind().codec().write(seen.value(), fields);
        reader.kind().codec().read(fields);
        return Find.printed(reader.kind(), seen.from(), seen.to(), name, seen.value());
    }

    /** What the report says of a failure. */
    Optional<Incomplete> failure() {
        return Optional.ofNullable(failure.get())
                .map(broken -> new Incomplete(
                        "reader-failed",
                        name,
                        "a fault of the pack: " + Failure.words(broken) + "; it was not asked again"));
    }
}
