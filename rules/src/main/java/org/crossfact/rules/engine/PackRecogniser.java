package org.crossfact.rules.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Sighting;
import org.crossfact.rules.engine.isolation.Confined;

/** A reader of a pack as a recogniser; where it fails, nothing stands. */
final class PackRecogniser<V> implements Recogniser {

    private static final int LONGEST = 40;

    private final FactReader<V> reader;
    private final String name;
    private final Set<String> triggers;
    private final Kind<V> kind;
    private final Confined confined;

    PackRecogniser(FactReader<V> reader) {
        this.reader = reader;
        this.kind = reader.kind();
        this.name = kind.name() + "/" + reader.getClass().getSimpleName();
        this.confined = Confined.reader(name);
        this.triggers = confined.ask("its triggers", () -> Set.copyOf(reader.triggers()))
                .orElse(Set.of());
    }

    @Override
    public String name() {
        return name;
    }

    Kind<V> kind() {
        return kind;
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return triggers.contains(token.lower());
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return confined.ask(scan.page().article().key().path(), () -> sighted(scan, at))
                .flatMap(seen -> seen);
    }

    private Optional<Find<V>> sighted(Scan scan, int at) {
        return reader.read(scan.page().tokens(), at)
                .filter(seen -> seen.to() <= scan.size() && seen.to() - seen.from() <= LONGEST)
                .map(this::find);
    }

    /** A value that cannot be written and read back would break the check later, and far from its cause. */
    private Find<V> find(Sighting<V> seen) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        kind.codec().write(seen.value(), fields);
        kind.codec().read(fields);
        return Find.printed(kind, seen.from(), seen.to(), name, seen.value());
    }

    /** What the report says of its failures. */
    Stream<Incomplete> incomplete() {
        return confined.incomplete();
    }
}
