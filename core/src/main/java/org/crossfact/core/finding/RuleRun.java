package org.crossfact.core.finding;

/**
 * A rule with what it did.
 *
 * @param considered how many subjects it looked at; a rule that looked at nothing proves nothing
 * @param findings how many findings it made
 */
public record RuleRun(RuleCard card, long considered, long findings) {}
