package org.crossfact.cli.suppression;

import org.crossfact.cli.config.RuleNames;
import org.crossfact.cli.config.RulePattern;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.FindingId;

/**
 * Somebody's word that a rule should say nothing at one place.
 *
 * @param rule which rule
 * @param file the key of the file that it is about
 * @param lines the lines of that file
 * @param words what the finding must quote; empty for anything
 * @param reason why
 * @param origin in what kind of place it is written
 * @param place that place
 */
record Suppression(
        RulePattern rule, String file, Lines lines, String words, String reason, Decision.Origin origin, String place) {

    /** Lines of a file, counted from one, both ends included. */
    record Lines(int first, int last) {

        static final Lines ALL = new Lines(1, Integer.MAX_VALUE);

        boolean hold(int line) {
            return first <= line && line <= last;
        }
    }

    /** @param line where the finding stands in the file; zero when that is not known */
    boolean covers(Finding finding, int line) {
        String quote = finding.judgement().place().quote();
        return rule.matches(finding.rule().id())
                && (lines.equals(Lines.ALL) || lines.hold(line))
                && (words.isEmpty() || FindingId.normalised(quote).contains(FindingId.normalised(words)));
    }

    /** The same with the name that the rule has today. */
    Suppression today(RuleNames names) {
        return new Suppression(rule.today(names), file, lines, words, reason, origin, place);
    }

    Decision decision(Corpus corpus) {
        return new Decision(Decision.Verdict.SUPPRESSED, reason, origin, corpus.reported(place));
    }
}
