package org.crossfact.rules.people;

import java.util.List;
import java.util.Locale;
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
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** A name with a capital inside keeps it throughout an article. */
public final class NameCapitals implements TextRule<NameCapitals.Name> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-capitals",
            Severity.NOTE,
            "Capital inside a name comes and goes",
            "Firms and services write their names with a capital inside; without it, search and style checks take it for "
                    + "another name.",
            "Two names may differ in the capital alone, as surnames do.");

    private static final Lexicon PREFIXES = Lexicon.load(NameCapitals.class, "prefixes-of-surnames.txt");

    /**
     * A name in both forms.
     *
     * @param inner with the capital inside
     * @param flat with no more than the first letter in capital
     */
    record Name(Page page, Map<String, List<Span>> prints, String inner, String flat) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Name> subjects(Page page) {
        return new SpellingsOfPage(page)
                .inSeveralPrints()
                .flatMap(prints -> prints.keySet().stream()
                        .filter(NameCapitals::isMarked)
                        .findFirst()
                        .map(inner -> new Name(page, prints, inner, flat(inner)))
                        .stream());
    }

    /** Whether a capital stands behind a small letter, and not only behind "Mac" or "De". */
    private static boolean isMarked(String print) {
        for (int i = 1; i < print.length(); i++) {
            if (Character.isUpperCase(print.charAt(i)) && Character.isLowerCase(print.charAt(i - 1))) {
                return !PREFIXES.contains(print.substring(0, i).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static String flat(String inner) {
        return inner.substring(0, 1).toUpperCase(Locale.ROOT)
                + inner.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Judgement> judge(Name name) {
        List<Evidence> flat = places(name, name.flat());
        if (flat.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> inner = places(name, name.inner()).stream()
                .map(place -> Evidences.of(name.page(), wholeName(name.page(), place.span())))
                .toList();
        return Optional.of(Judgement.of(
                        name.flat() + ", but " + inner.get(0).quote() + " elsewhere in the article",
                        Confidence.MEDIUM,
                        Stream.concat(flat.stream(), inner.stream()).toList())
                .withValues(List.of(supported(inner), supported(flat)))
                .withSuggestions(flat.stream()
                        .map(place -> Suggestion.replace(place, name.inner()))
                        .toList())
                .withReasons(List.of("only the name itself is written with a capital inside")));
    }

    private static List<Evidence> places(Name name, String print) {
        return name.prints().getOrDefault(print, List.of()).stream()
                .map(place -> Evidences.of(name.page(), place))
                .toList();
    }

    /** With the words in capitals that follow. */
    private static Span wholeName(Page page, Span word) {
        List<Token> tokens = page.tokens();
        int end = word.end();
        int next = Token.firstFrom(tokens, end);
        while (next < tokens.size()
                && tokens.get(next).isCapitalised()
                && tokens.get(next).start() == end + 1) {
            end = tokens.get(next).end();
            next++;
        }
        return new Span(word.start(), end);
    }

    private static SupportedValue supported(List<Evidence> places) {
        return new SupportedValue(
                places.get(0).quote(), places.size(), List.of(places.get(0).article()));
    }
}
