package org.crossfact.core.finding;

/**
 * A rule with what it did.
 *
 * @param considered how many subjects it looked at; a rule that looked at nothing proves nothing
 * @param findings how many findings it made
 */
public record RuleRun(RuleCard card, long considered, long findings) {

    /** Whether it looks at the text as a whole: its subjects are the slips, and to have found none is no news. */
    public boolean readsText() {
        return card.id().family().equals("text");
    }

    /** Whether it found nothing to look at, so that its silence proves nothing. */
    public boolean wasIdle() {
        return considered == 0 && !readsText();
    }
}
