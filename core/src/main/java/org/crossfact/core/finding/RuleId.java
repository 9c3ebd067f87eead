package org.crossfact.core.finding;

/** The name of a rule, {@code family/what-holds}. */
public record RuleId(String id) implements Comparable<RuleId> {

    public RuleId {
        int slash = id.indexOf('/');
        if (slash <= 0 || slash == id.length() - 1) {
            throw new IllegalArgumentException("a rule is called family/name, not " + id);
        }
    }

    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The part after the family. */
    public String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
