package org.crossfact.rules.api;

import java.util.List;

/** A family of rules; found by {@link java.util.ServiceLoader}. */
public interface RuleBook {

    /** Its rules in catalogue order. */
    List<Rule> rules();
}
