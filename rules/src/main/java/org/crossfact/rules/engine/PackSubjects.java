package org.crossfact.rules.engine;

import java.util.List;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.extract.Clause;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;

/** What the claims of a pack's own kind are about: what their clause tells. */
record PackSubjects<V>(Kind<V> kind) implements Subjects<V> {

    @Override
    public Subject of(Scan scan, Find<V> find) {
        Clause clause = Clause.around(scan, find.from(), find.to());
        return new Subject(
                clause.head(),
                clause.verb(),
                clause.names(),
                clause.places(),
                clause.whole().isEmpty() ? List.of() : List.of(clause.whole()),
                clause.status(),
                "",
                List.copyOf(clause.words()));
    }
}
