package org.crossfact.core.compare.alignment;

import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Comparison;

/**
 * Two statements that stand in the same words.
 *
 * @param comparison how they agree
 * @param ground which words stand around both, in words for people; told of differences alone
 * @param phrase what both are told of, as the left article prints it; empty when nothing tells
 */
public record Alignment<V>(Statement<V> left, Statement<V> right, Comparison comparison, String ground, String phrase) {

    public Kind<V> kind() {
        return left.claim().kind();
    }
}
