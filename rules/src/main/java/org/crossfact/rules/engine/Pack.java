package org.crossfact.rules.engine;

import java.util.List;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.PackRun;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Rule;

/**
 * Rules from outside: they are run on threads of their own and may fail in any way.
 *
 * @param told what the report says of it
 * @param rules its rules
 * @param readers what reads its own kinds of fact
 */
public record Pack(PackRun told, List<Rule> rules, List<FactReader<?>> readers) {

    public Pack {
        rules = List.copyOf(rules);
        readers = List.copyOf(readers);
    }

    /** The kinds of fact that it brings. */
    public List<Kind<?>> kinds() {
        return readers.stream().<Kind<?>>map(FactReader::kind).distinct().toList();
    }
}
