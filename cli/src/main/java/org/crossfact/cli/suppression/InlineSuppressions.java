package org.crossfact.cli.suppression;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.config.RulePattern;
import org.crossfact.cli.corpus.CorpusFile;
import org.crossfact.cli.suppression.Directive.Word;
import org.crossfact.cli.suppression.Suppression.Lines;
import org.crossfact.core.finding.Decision;

/** Turns the directives of a trusted article into suppressions; one without rule or reason silences nothing. */
final class InlineSuppressions {

    private final CorpusFile file;
    private final List<Directive> directives;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    InlineSuppressions(CorpusFile file, List<Directive> directives) {
        this.file = file;
        this.directives = directives;
        for (int i = 0; i < directives.size(); i++) {
            take(i);
        }
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    /** What is wrong with directives, with their places. */
    List<String> complaints() {
        return complaints;
    }

    private void take(int i) {
        Directive directive = directives.get(i);
        if (directive.word() == Word.TO_HERE) {
            return;
        }
        String place = file.path() + ":" + directive.line() + ":" + directive.column();
        if (directive.rule().isEmpty() || directive.reason().isBlank()) {
            complaints.add(place + ": silences nothing without a rule and a reason, as in"
                    + " '<!-- crossfact-disable-next-line dates/garbled -- quoted as printed -->'");
            return;
        }
        RulePattern rule = new RulePattern(directive.rule(), place);
        suppressions.add(
                new Suppression(rule, file.key(), lines(i), "", directive.reason(), Decision.Origin.INLINE, place));
    }

    private Lines lines(int i) {
        Directive directive = directives.get(i);
        return switch (directive.word()) {
            case NEXT_LINE -> new Lines(directive.line() + 1, directive.line() + 1);
            case FILE -> Lines.ALL;
            case FROM_HERE, TO_HERE -> new Lines(directive.line(), end(i));
        };
    }

    /** The line of the directive that takes this one back; the end of the file when there is none. */
    private int end(int i) {
        return directives.stream()
                .skip(i + 1L)
                .filter(later -> later.word() == Word.TO_HERE)
                .filter(later -> later.rule().isEmpty()
                        || later.rule().equals(directives.get(i).rule()))
                .map(Directive::line)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
