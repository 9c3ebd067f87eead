package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** The name in a web address is spelt as the name is spelt on the page. */
public final class NameInAddress implements TextRule<NameInAddress.Address> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-in-address",
            Severity.NOTE,
            "Web address spells the name in another way",
            "The address leads nowhere or to somebody else, or the name is wrong wherever else it stands.",
            "The address may be that of another firm of nearly the same name.");

    private static final Lexicon DOMAINS = Lexicon.load(NameInAddress.class, "top-level-domains.txt");

    /** A page of more addresses is a list of them. */
    private static final int MOST_ADDRESSES = 20;

    private static final int FEWEST_OTHERS = 2;

    /** The name in an address. */
    record Address(SpellingsOfPage spellings, Token name) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Address> subjects(Page page) {
        List<Token> names = new ArrayList<>();
        List<Token> tokens = page.tokens();
        for (int at = 0; at + 2 < tokens.size() && names.size() < MOST_ADDRESSES; at++) {
            if (tokens.get(at + 1).is('.') && isAddress(tokens.get(at), tokens.get(at + 1), tokens.get(at + 2))) {
                names.add(tokens.get(at));
            }
        }
        if (names.isEmpty()) {
            return Stream.empty();
        }
        SpellingsOfPage spellings = new SpellingsOfPage(page);
        return names.stream().map(name -> new Address(spellings, name));
    }

    private static boolean isAddress(Token name, Token dot, Token domain) {
        return name.isWord() && name.touches(dot) && dot.touches(domain) && DOMAINS.contains(domain.lower());
    }

    @Override
    public Optional<Judgement> judge(Address address) {
        String own = address.name().lower();
        List<String> usual = address.spellings()
                .words()
                .filter(word -> NameSlips.inSurname(own, word))
                .filter(word -> address.spellings().places(word).size() >= FEWEST_OTHERS)
                .limit(2)
                .toList();
        boolean isOnlyThere = address.spellings().places(own).stream()
                .allMatch(place -> place.equals(address.name().span()));
        return usual.size() == 1 && isOnlyThere
                ? Optional.of(judgement(address, address.spellings().places(usual.get(0))))
                : Optional.empty();
    }

    private static Judgement judgement(Address address, List<Span> places) {
        Page page = address.spellings().page();
        Evidence here = Evidences.of(page, address.name().span());
        List<Evidence> elsewhere =
                places.stream().map(place -> Evidences.of(page, place)).toList();
        String usual = elsewhere.get(0).quote();
        return Judgement.of(
                        here.quote() + " in the address, " + usual + " elsewhere on the page",
                        Confidence.MEDIUM,
                        Stream.concat(Stream.of(here), elsewhere.stream()).toList())
                .withSuggestions(List.of(Suggestion.replace(here, usual)))
                .withReasons(List.of(
                        "the names are one letter apart, and the page has the other " + places.size() + " times"));
    }
}
