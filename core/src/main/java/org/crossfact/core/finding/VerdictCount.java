package org.crossfact.core.finding;

import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Reason;

/** How often a rule's comparisons ended with one agreement and reason. */
public record VerdictCount(RuleId rule, Agreement agreement, Reason reason, long count) {}
