package org.crossfact.core.extract.people.person;

import java.util.Optional;
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

/** A name in full whose given name, or family name where that stands first, the lists know. */
public final class FullName implements Recogniser {

    public static final String NAME = "people/full-name";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isCapitalised()
                && (NameLists.isGiven(token.lower())
                        || NameLists.familyFirst(token.lower()).isPresent()
                        || NameLists.isJapaneseGiven(token.lower())
                        || NameLists.isJapaneseSurname(token.lower()));
    }

    @Override
    public Optional<Find<PersonName>> read(Scan scan, int at) {
        if (followsName(scan, at) || Headlines.isAround(scan, at)) {
            return Optional.empty();
        }
        return NamePhrase.startingAt(scan, at)
                .filter(name -> PersonPhrase.isKnown(scan, name))
                .filter(name -> !PersonPhrase.isFollowedByBody(scan, name))
                .map(name -> Find.printed(
                        Kinds.MENTION,
                        name.from(),
                        name.to(),
                        name(),
                        PersonNames.parse(scan.text(name.from(), name.to()))));
    }

    /** Whether the token before belongs to one run of capitals with it: then the run, or nothing, is the name. */
    static boolean followsName(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean joined = ((before.is('-') || before.is('.')) && scan.touchesPrevious(at)) || before.is('&');
        boolean capital = before.isCapitalised()
                && scan.oneSpaceBefore(at)
                && !Bodies.isCountryWord(before.lower())
                && !Office.isOfficeWord(before.lower())
                && NameLists.honorific(before.lower()).isEmpty()
                && !PersonWords.isNounInAnyNumber(before.lower())
                && !Office.isPlural(before.lower())
                && !NameLists.isCommonWord(before.lower());
        return joined || capital;
    }
}
