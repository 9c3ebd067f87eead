package org.crossfact.cli.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.lexicon.DidYouMean;

/**
 * What the rules are called, and were called before, so that what people wrote down outlives the renaming of a rule.
 *
 * @param ids the ids of all rules
 * @param today the present id by each former one
 */
public record RuleNames(List<String> ids, Map<String, String> today) {

    public RuleNames {
        ids = List.copyOf(ids);
        today = Map.copyOf(today);
    }

    /** The names on these cards; a name that a rule has now means that rule, whoever had it before. */
    public static RuleNames of(List<RuleCard> cards) {
        Map<String, String> today = new HashMap<>();
        cards.forEach(card ->
                card.formerly().forEach(name -> today.put(name.id(), card.id().id())));
        List<String> ids = cards.stream().map(card -> card.id().id()).toList();
        ids.forEach(today::remove);
        return new RuleNames(ids, today);
    }

    /** What a rule is called today; a name that nobody knows stays as it is. */
    public String today(String name) {
        return today.getOrDefault(name, name);
    }

    /** Whether a pattern names any rule that there is. */
    public boolean know(RulePattern pattern) {
        return ids.stream().anyMatch(pattern.today(this)::matches);
    }

    /** The complaint about a pattern that names none. */
    public UserError unknown(RulePattern pattern) {
        String words = pattern.words();
        return new UserError(pattern.place() + ": there is no rule '" + words + "'" + DidYouMean.hint(words, ids)
                + "; 'crossfact rules' lists them all");
    }
}
