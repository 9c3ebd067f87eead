package org.crossfact.core.extract.people.person;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.extract.people.words.PersonWords;
import org.crossfact.core.value.PersonName;

/** What is written like a name in full that no list knows; the article as a whole decides whether a person bears it. */
public final class NameInContext implements Recogniser {

    public static final String NAME = "people/name-in-context";

    private static final int LONGEST_SECOND_PART = 5;
    private static final Set<String> PARTICIPLES =
            Set.of("based", "born", "led", "run", "made", "owned", "bound", "era", "style");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isCapitalised() && NameLists.notName(token.lower()).isEmpty() && !NameLists.isGiven(token.lower());
    }

    @Override
    public Optional<Find<PersonName>> read(Scan scan, int at) {
        if (!goesOn(scan.token(at + 1))
                || opensWithNoun(scan, at)
                || isCountry(scan, at)
                || FullName.followsName(scan, at)
                || Headlines.isAround(scan, at)) {
            return Optional.empty();
        }
        return NamePhrase.startingAt(scan, at)
                .filter(name ->
                        name.words() > 1 && !PersonPhrase.isFollowedByBody(scan, name) && !isCutShort(scan, name))
                .map(name -> Find.printed(
                        Kinds.MENTION,
                        name.from(),
                        name.to(),
                        name(),
                        PersonNames.parse(scan.text(name.from(), name.to()))));
    }

    /** Most words with a capital stand alone, which is seen at a glance. */
    private static boolean goesOn(Token next) {
        return next.isCapitalised()
                || next.is('-')
                || next.is('.')
                || next.is('"')
                || next.is('“')
                || NameLists.isParticle(next.lower());
    }

    /** "U.S." is no initials. */
    private static boolean isCountry(Scan scan, int at) {
        return scan.token(at + 1).is('.')
                && scan.touchesPrevious(at + 2)
                && Bodies.isCountryWord(
                        scan.token(at).lower() + scan.token(at + 2).lower());
    }

    /** "Singer Björk": at the start of a sentence the noun has a capital too. */
    private static boolean opensWithNoun(Scan scan, int at) {
        String first = scan.token(at).lower();
        boolean goesOn =
                scan.token(at + 1).is('-') || (scan.token(at + 1).isCapitalised() && goesOn(scan.token(at + 2)));
        return NameLists.honorific(first).isPresent()
                || Office.isPlural(first)
                || (goesOn && PersonWords.isNounInAnyNumber(first));
    }

    /** "U.S.", "Kuala Lumpur-based"; but "Tae-won" is a name. */
    private static boolean isCutShort(Scan scan, NamePhrase name) {
        Token last = scan.token(name.to() - 1);
        return last.text().length() == 1 || isAdjective(scan, name, last);
    }

    private static boolean isAdjective(Scan scan, NamePhrase name, Token last) {
        return scan.token(name.to() - 2).is('-')
                && !last.isCapitalised()
                && (last.text().length() > LONGEST_SECOND_PART || PARTICIPLES.contains(last.lower()));
    }
}
