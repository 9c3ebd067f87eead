package org.crossfact.rules.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Judgement;

/** A rule about the settled claims of one article. */
public non-sealed interface ArticleRule<S> extends Rule {

    /** What the rule looks at, in reading order. */
    Stream<S> subjects(FactSheet sheet);

    /** What it says of one subject; empty when nothing is wrong. */
    Optional<Judgement> judge(S subject);
}
