package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** A page writes the letters of an acronym in one order. */
public final class AcronymSpelling implements TextRule<AcronymSpelling.Turned> {

    private static final RuleCard CARD = RuleCard.of(
            "people/acronym-spelling",
            Severity.WARNING,
            "Acronym with two letters in each other's place",
            "The page has the same letters in another order, so it is most likely one acronym, and readers look for a"
                    + " second organisation.",
            "Two bodies may have acronyms of the same letters.");

    /** In shorter words another order makes another acronym too often: "CDU", "CUD". */
    private static final int SHORTEST = 4;

    private static final int FEWEST_OTHERS = 2;

    /** An acronym, and the one of the page whose letters are the same but for the order of two. */
    record Turned(Page page, Span place, List<Span> usual) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Turned> subjects(Page page) {
        Map<String, List<Span>> acronyms = acronyms(page);
        return acronyms.entrySet().stream()
                .filter(rare -> rare.getValue().size() == 1 && !KnownAcronyms.has(rare.getKey()))
                .flatMap(rare -> neighbours(rare.getKey())
                        .map(other -> acronyms.getOrDefault(other, List.of()))
                        .filter(usual -> usual.size() >= FEWEST_OTHERS)
                        .limit(1)
                        .map(usual -> new Turned(page, rare.getValue().get(0), usual)));
    }

    /** The words in capitals alone among other words; in a line of capitals, or in brackets, they tell nothing. */
    private static Map<String, List<Span>> acronyms(Page page) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        List<Token> tokens = page.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            boolean alone = !isCapitals(tokens, at - 1) && !isCapitals(tokens, at + 1);
            boolean inBrackets = at > 0 && tokens.get(at - 1).is('(');
            if (isAcronym(tokens.get(at)) && alone && !inBrackets) {
                places.computeIfAbsent(tokens.get(at).text(), unseen -> new ArrayList<>(1))
                        .add(tokens.get(at).span());
            }
        }
        return places;
    }

    private static boolean isAcronym(Token token) {
        String text = token.text();
        return token.isWord() && text.length() >= SHORTEST && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isCapitals(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && isAcronym(tokens.get(at));
    }

    /** The words in which two neighbouring letters have changed places. */
    private static Stream<String> neighbours(String letters) {
        return Stream.iterate(0, at -> at + 1 < letters.length(), at -> at + 1)
                .filter(at -> letters.charAt(at) != letters.charAt(at + 1))
                .map(at -> letters.substring(0, at)
                        + letters.charAt(at + 1)
                        + letters.charAt(at)
                        + letters.substring(at + 2));
    }

    @Override
    public Optional<Judgement> judge(Turned turned) {
        Evidence here = Evidences.of(turned.page(), turned.place());
        List<Evidence> elsewhere = turned.usual().stream()
                .map(place -> Evidences.of(turned.page(), place))
                .toList();
        String usual = elsewhere.get(0).quote();
        return Optional.of(Judgement.of(
                        here.quote() + ", but " + usual + " elsewhere on the page",
                        Confidence.MEDIUM,
                        Stream.concat(Stream.of(here), elsewhere.stream()).toList())
                .withSuggestions(List.of(Suggestion.replace(here, usual)))
                .withReasons(List.of("two letters have changed places")));
    }
}
