package org.crossfact.rules.api;

import java.util.Optional;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Judgement;

/** A rule about what an article states against what a reference pack attests. */
public non-sealed interface ReferenceRule<V> extends Rule {

    /** The kind of claim that the packs are asked about. */
    Kind<V> kind();

    /** What it says of one value that an article states; the sides that the packs attest come first. */
    Optional<Judgement> judge(Conflict<V> conflict);
}
