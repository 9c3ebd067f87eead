package org.crossfact.core.compare;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;

/**
 * Compares bare names. They meet on no key: without an office nothing ties two bearers of one surname together, so what
 * a bare name contributes comes as a holding that a refiner inferred.
 */
public final class MentionComparer implements Comparer<PersonName> {

    private final NameComparer names = new NameComparer();

    @Override
    public Kind<PersonName> kind() {
        return Kinds.MENTION;
    }

    @Override
    public List<String> keys(Claim<PersonName> claim) {
        return List.of();
    }

    @Override
    public Optional<Reason> obstacle(Statement<PersonName> left, Statement<PersonName> right) {
        return Optional.empty();
    }

    @Override
    public Optional<EntityMention> entity(Claim<PersonName> claim) {
        return claim.value().flatMap(name -> MentionComparer.entity(name, claim.quote(), "", "", true));
    }

    /** A person who is told in full; a bare surname may be anybody's. */
    static Optional<EntityMention> entity(PersonName name, String variant, String office, String state, boolean timed) {
        boolean full = !name.given().isEmpty() && !name.family().isEmpty();
        return full ? Optional.of(new EntityMention(name, variant, office, state, timed)) : Optional.empty();
    }

    @Override
    public Comparison compare(PersonName left, PersonName right) {
        return names.compare(left, right);
    }
}
