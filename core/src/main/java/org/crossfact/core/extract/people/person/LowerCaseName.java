package org.crossfact.core.extract.people.person;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.PersonName;

/** "kishida fumio": a Japanese name that machine translation left without capitals. */
public final class LowerCaseName implements Recogniser {

    @Override
    public String name() {
        return "people/lower-case-name";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && !token.isCapitalised() && NameLists.isJapaneseSurname(token.lower());
    }

    @Override
    public Optional<Find<PersonName>> read(Scan scan, int at) {
        return PersonPhrase.isLowerCaseName(scan, at)
                ? Optional.of(Find.printed(Kinds.MENTION, at, at + 2, name(), PersonNames.parse(scan.text(at, at + 2))))
                : Optional.empty();
    }
}
