package org.crossfact.rules.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict.Side;

/** Turns claims into what a judgement quotes. */
public final class Evidences {

    private Evidences() {}

    /** The words of a claim as evidence from its own article. */
    public static <V> Evidence of(Claim<V> claim) {
        return new Evidence(claim.article(), claim.span(), claim.quote(), bestValue(claim), "", "");
    }

    /** The words at a place of a page as evidence from its article. */
    public static Evidence of(Page page, Span place) {
        return new Evidence(page.article().key(), place, place.in(page.text()), "", "", "");
    }

    /** The words of a statement as evidence with its source and date. */
    public static <V> Evidence of(Statement<V> statement) {
        Provenance from = statement.from();
        return of(statement.claim()).publishedBy(from.source(), from.publishedText());
    }

    /** The readings of a claim, best first. */
    public static <V> List<OfferedReading> readings(Claim<V> claim) {
        return claim.readings().stream()
                .map(reading -> new OfferedReading(text(claim, reading), reading.reasons()))
                .toList();
    }

    /**
     * The better supported value as a proposal for every place that says otherwise; none without a majority.
     *
     * @param words how the better supported value is written
     */
    public static <V> List<Suggestion> replacements(Conflict<V> conflict, String words) {
        return replacements(conflict, place -> words);
    }

    /** The same, written for each place like that statement of the better side which uses most of its words. */
    public static <V> List<Suggestion> replacements(Conflict<V> conflict) {
        return replacements(conflict, place -> wordsLike(place, conflict.sides().get(0)));
    }

    private static <V> List<Suggestion> replacements(Conflict<V> conflict, Function<Statement<V>, String> words) {
        if (!conflict.hasMajority()) {
            return List.of();
        }
        return conflict.sides().stream()
                .skip(1)
                .flatMap(side -> side.statements().stream())
                .map(statement -> Suggestion.replace(of(statement), words.apply(statement)))
                .toList();
    }

    private static <V> String wordsLike(Statement<V> place, Side<V> side) {
        Set<String> own = words(place.claim().quote());
        String best = side.statements().get(0).claim().quote();
        long most = 0;
        for (Statement<V> statement : side.statements()) {
            String quote = statement.claim().quote();
            long common = words(quote).stream().filter(own::contains).count();
            best = common > most ? quote : best;
            most = Math.max(most, common);
        }
        return best;
    }

    private static Set<String> words(String quote) {
        return Set.copyOf(Arrays.asList(quote.split(" ", -1)));
    }

    /**
     * The same, and without a majority the advice to find out.
     *
     * @param written how the value of a side is written
     */
    public static <V> List<Suggestion> proposals(Conflict<V> conflict, Function<Side<V>, String> written) {
        if (conflict.hasMajority()) {
            return replacements(conflict, written.apply(conflict.sides().get(0)));
        }
        String all = conflict.sides().stream().map(written).collect(Collectors.joining(", "));
        return List.of(Suggestion.advice("find out which is right: " + all));
    }

    /**
     * Why the statements of a conflict were compared: what all speak of, as of when, and how the gate found them.
     *
     * @param subject what all speak of; empty when words for it are lacking
     */
    public static <V> List<String> whyCompared(Conflict<V> conflict, String subject) {
        List<String> reasons = new ArrayList<>();
        if (!subject.isEmpty()) {
            reasons.add("all speak of: " + subject);
        }
        String times = conflict.suspectsFirst()
                .map(Evidences::time)
                .filter(time -> !time.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!times.isEmpty()) {
            reasons.add("as of: " + times);
        }
        reasons.addAll(conflict.grounds());
        conflict.reasons().stream().map(Reason::words).forEach(reasons::add);
        values(conflict).stream()
                .filter(value -> value.support() < value.articles().size())
                .map(value -> value.value() + " counts once for "
                        + value.articles().size() + " articles of one publisher or text")
                .forEach(reasons::add);
        return reasons;
    }

    /** The end of the headline of a conflict: what its sides are told of, in printed words; empty when nothing tells. */
    public static String ofWhat(Conflict<?> conflict) {
        String who = conflict.suspectsFirst().count() > 2 ? "all" : "both";
        return conflict.phrase().isEmpty() ? "" : " where " + who + " speak of \u201c" + conflict.phrase() + "\u201d";
    }

    private static <V> String time(Statement<V> statement) {
        return statement
                .claim()
                .at()
                .map(PartialDate::edtf)
                .orElse(statement.from().publishedText());
    }

    /** The sides of a conflict with their support. */
    public static <V> List<SupportedValue> values(Conflict<V> conflict) {
        return conflict.sides().stream()
                .map(side -> new SupportedValue(
                        side.value(),
                        side.support(),
                        side.statements().stream()
                                .map(statement -> statement.claim().article())
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static <V> String bestValue(Claim<V> claim) {
        return claim.value().map(claim.kind().codec()::text).orElse("");
    }

    private static <V> String text(Claim<V> claim, Reading<V> reading) {
        return claim.kind().codec().text(reading.value());
    }
}
