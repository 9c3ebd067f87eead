package org.crossfact.core.extract.people.article;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/** The person in a find, whichever of the two kinds it is of. */
public final class PersonFinds {

    private PersonFinds() {}

    /** The name; empty for finds of other kinds. */
    public static Optional<PersonName> person(Find<?> find) {
        Optional<PersonName> mention =
                find.as(Kinds.MENTION).map(found -> found.readings().get(0).value());
        return mention.or(() -> holding(find).map(Holding::person));
    }

    /** The person in office; empty for finds of other kinds. */
    public static Optional<Holding> holding(Find<?> find) {
        return find.as(Kinds.HOLDING).map(found -> found.readings().get(0).value());
    }

    /** The find with its name changed; any other find as it is. */
    static Find<?> withPerson(Find<?> find, UnaryOperator<PersonName> change) {
        Optional<Find<PersonName>> mention = find.as(Kinds.MENTION);
        if (mention.isPresent()) {
            return with(mention.get(), change.apply(value(mention.get())));
        }
        Optional<Find<Holding>> holding = find.as(Kinds.HOLDING);
        return holding.isEmpty() ? find : with(holding.get(), with(value(holding.get()), change));
    }

    private static Holding with(Holding holding, UnaryOperator<PersonName> change) {
        return new Holding(change.apply(holding.person()), holding.role(), holding.of(), holding.state());
    }

    public static <V> V value(Find<V> find) {
        return find.readings().get(0).value();
    }

    /** The find with another value, read in the same way. */
    static <V> Find<V> with(Find<V> find, V value) {
        Reading<V> reading = find.readings().get(0);
        return value.equals(reading.value())
                ? find
                : find.withReadings(List.of(new Reading<>(value, reading.how(), reading.reasons())));
    }
}
