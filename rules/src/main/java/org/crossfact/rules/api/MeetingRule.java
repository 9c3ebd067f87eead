package org.crossfact.rules.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Judgement;

/** A rule about claims that share a key, of one article or of many. */
public non-sealed interface MeetingRule<V> extends Rule {

    /** The kind of claim whose meetings it attends. */
    Kind<V> kind();

    /** The conflicts it looks at; by default every one that the gate found. */
    default Stream<Conflict<V>> subjects(Meeting<V> meeting) {
        return meeting.conflicts().stream();
    }

    /** What it says of one conflict; empty when nothing is wrong. */
    Optional<Judgement> judge(Conflict<V> conflict);
}
