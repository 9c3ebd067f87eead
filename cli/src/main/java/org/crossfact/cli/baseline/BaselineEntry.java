package org.crossfact.cli.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.config.RuleNames;
import org.crossfact.core.finding.Decision.Verdict;
import org.crossfact.core.finding.FindingId;

/**
 * A finding that is known.
 *
 * @param id its name
 * @param rule the rule that says so
 * @param article the key of the article to look at
 * @param quote the beginning of the words that it is about, normalised
 * @param verdict what was decided
 * @param reason why; empty when it was not said
 * @param expires the last day on which the decision holds
 * @param text the id of the article's text, by which it is known again under another name; empty when not told
 * @param before what stands before the words, which tells equal words of one article apart; empty when not told
 * @param after what stands behind them, likewise
 * @param with the other articles of a conflict, in order
 */
public record BaselineEntry(
        String id,
        String rule,
        String article,
        String quote,
        Verdict verdict,
        String reason,
        Optional<LocalDate> expires,
        String text,
        String before,
        String after,
        List<String> with) {

    /** A longer quote tells no more, and lines should stay readable. */
    private static final int LONGEST_QUOTE = 120;

    /** The order of the file: neighbours there are neighbours in an article, so that merges are easy. */
    static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::article)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::quote)
            .thenComparing(BaselineEntry::id);

    public BaselineEntry {
        quote = quote(quote);
        with = with.stream().distinct().sorted().toList();
    }

    /** Quoted words as an entry keeps them. */
    static String quote(String words) {
        String normalised = FindingId.normalised(words);
        if (normalised.length() <= LONGEST_QUOTE) {
            return normalised;
        }
        boolean splitsPair = Character.isHighSurrogate(normalised.charAt(LONGEST_QUOTE - 1));
        return normalised.substring(0, splitsPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
    }

    /** The same with the name that its rule has today; its id is made from the first one. */
    BaselineEntry today(RuleNames names) {
        return new BaselineEntry(
                id, names.today(rule), article, quote, verdict, reason, expires, text, before, after, with);
    }

    /** Whether the decision held no longer than a day before {@code day}. */
    public boolean hasExpiredOn(LocalDate day) {
        return expires.isPresent() && expires.get().isBefore(day);
    }
}
