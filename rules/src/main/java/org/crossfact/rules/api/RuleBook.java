package org.crossfact.rules.api;

import java.util.List;

/**
 * A family of rules; found by {@link java.util.ServiceLoader}. One that comes from outside carries {@link RulePack}.
 *
 * @apiNote Methods that are added have a default.
 */
public interface RuleBook {

    /** Its rules in catalogue order. */
    List<Rule> rules();

    /** What reads the kinds of fact that these rules are about and Crossfact does not know; by default none. */
    default List<FactReader<?>> readers() {
        return List.of();
    }
}
