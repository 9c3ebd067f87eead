package org.crossfact.core.claim;

/** A claim with its origin, as it comes to a meeting with the claims of other articles. */
public record Statement<V>(Claim<V> claim, Provenance from) {}
