package org.crossfact.rules.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Judgement;

/** A rule about the text of one article. */
public non-sealed interface TextRule<S> extends Rule {

    /** What the rule looks at, in reading order. */
    Stream<S> subjects(Page page);

    /** What it says of one subject; empty when nothing is wrong. */
    Optional<Judgement> judge(S subject);
}
