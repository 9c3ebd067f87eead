package org.crossfact.core.extract.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;

/** The figures that a sentence has told of a change so far, each in its role. */
final class ToldFigures {

    /** What a figure tells of a change. */
    enum Role {
        FROM,
        TO,
        BY,
        SHARE,
        FACTOR
    }

    private final Map<Role, Figure> byRole = new EnumMap<>(Role.class);

    void put(Role role, Figure figure) {
        byRole.put(role, figure);
    }

    boolean has(Role role) {
        return byRole.containsKey(role);
    }

    /** Whether at least two figures are told and one of them is a value. */
    boolean areRelated() {
        return byRole.size() > 1 && (has(Role.FROM) || has(Role.TO));
    }

    Change change(Direction direction) {
        return new Change(
                direction, told(Role.FROM), told(Role.TO), told(Role.BY), told(Role.SHARE), told(Role.FACTOR));
    }

    private Optional<Figure> told(Role role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
