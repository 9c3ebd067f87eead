package org.crossfact.rules.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.rules.api.TextRule;

/**
 * What the rules about slips of writing have in common: some ways in which writing breaks, each place reported, but not
 * in the comments of readers, which nobody edits.
 */
interface MisprintRule extends TextRule<Misprint> {

    /** What looks for the slips that the rule reports. */
    List<SlipFinder> finders();

    /** Whether its slips are slips in English only: French sets a space before its question marks. */
    default boolean isOfEnglish() {
        return true;
    }

    @Override
    default Stream<Misprint> subjects(Page page) {
        if (isOfEnglish() && page.language().isForeign()) {
            return Stream.empty();
        }
        return finders().stream()
                .flatMap(finder -> finder.find(page))
                .filter(slip -> !page.isReadersAt(slip.span().start()))
                .sorted(Comparator.comparing(slip -> slip.span()))
                .map(slip -> new Misprint(page, slip));
    }

    @Override
    default Optional<Judgement> judge(Misprint misprint) {
        return Optional.of(misprint.judgement());
    }
}
