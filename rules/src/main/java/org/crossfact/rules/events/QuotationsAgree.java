package org.crossfact.rules.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Quote;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.MeetingRule;

/** What is quoted in the same words must be the same to the last word, and must come from one mouth. */
public final class QuotationsAgree implements MeetingRule<Quote> {

    private static final RuleCard CARD = RuleCard.of(
            "events/quotations-agree",
            Severity.WARNING,
            "Sources quote the same words differently",
            "A quotation is word for word what one person said. A word that is another, or another speaker, is a slip"
                    + " of one of the articles.",
            "A statement may have been given by two together, or been translated twice.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Quote> kind() {
        return Kinds.QUOTATION;
    }

    @Override
    public Optional<Judgement> judge(Conflict<Quote> conflict) {
        Quote best = value(conflict.sides().get(0).statements().get(0));
        Quote next = value(conflict.sides().get(1).statements().get(0));
        OptionalInt odd = best.oddWord(next);
        return odd.isPresent() ? ofWords(conflict, best, odd.getAsInt()) : ofSpeakers(conflict);
    }

    private static Optional<Judgement> ofWords(Conflict<Quote> conflict, Quote best, int odd) {
        Function<Quote, Optional<String>> word =
                quote -> isBut(best, quote, odd) ? Optional.of(quote.lower().get(odd)) : Optional.empty();
        return told(conflict, word).map(sides -> {
            String message = "One quotation is printed with "
                    + sides.sides().stream()
                            .map(side -> "\u201c" + side.value() + "\u201d")
                            .collect(Collectors.joining(" and "));
            return sides.judgement(message, "")
                    .withEvidence(
                            sides.suspectsFirst().map(place -> word(place, odd)).toList())
                    .withSuggestions(repairs(sides, odd));
        });
    }

    private static Optional<Judgement> ofSpeakers(Conflict<Quote> conflict) {
        return told(conflict, quote -> quote.speaker().map(PersonName::canonical))
                .map(sides -> sides.judgement(
                        "The same words are quoted from "
                                + sides.sides().stream()
                                        .map(Conflict.Side::value)
                                        .collect(Collectors.joining(" and ")),
                        ""));
    }

    private static boolean isBut(Quote best, Quote quote, int odd) {
        OptionalInt difference = best.oddWord(quote);
        return difference.isPresent()
                ? difference.getAsInt() == odd
                : best.lower().equals(quote.lower());
    }

    /** The same conflict with one side for each {@code label}, whatever else tells the quotations apart. */
    private static Optional<Conflict<Quote>> told(Conflict<Quote> conflict, Function<Quote, Optional<String>> label) {
        Map<String, List<Statement<Quote>>> byLabel = new TreeMap<>();
        conflict.sides().stream()
                .flatMap(side -> side.statements().stream())
                .forEach(statement -> label.apply(value(statement))
                        .ifPresent(name -> byLabel.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(statement)));
        List<Conflict.Side<Quote>> sides = byLabel.entrySet().stream()
                .map(entry -> new Conflict.Side<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Conflict.Side<Quote>>comparingInt(Conflict.Side::support)
                        .reversed())
                .toList();
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict<>(conflict.key(), sides, conflict.reasons(), conflict.grounds()));
    }

    private static List<Suggestion> repairs(Conflict<Quote> sides, int odd) {
        if (!sides.hasMajority()) {
            return List.of();
        }
        String right = sides.sides().get(0).value();
        return sides.sides().stream()
                .skip(1)
                .flatMap(side -> side.statements().stream())
                .map(place -> Suggestion.replace(word(place, odd), right))
                .toList();
    }

    /** The odd word of a statement, which stands at the same number in all of them. */
    private static Evidence word(Statement<Quote> statement, int odd) {
        String quote = statement.claim().quote();
        Quote.Place place = Quote.places(quote).get(odd);
        int start = statement.claim().span().start();
        Span span = new Span(start + place.start(), start + place.end());
        return new Evidence(statement.claim().article(), span, place.in(quote), place.in(quote), "", "")
                .publishedBy(statement.from().source(), statement.from().publishedText());
    }

    private static Quote value(Statement<Quote> statement) {
        return statement.claim().value().orElseThrow();
    }
}
