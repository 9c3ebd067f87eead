package org.crossfact.core.extract.people;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PersonName;

/** A name in full that no list knows, where the words around it fit persons alone: an age, "who", a relative, a known person. */
final class NameInContext implements Recogniser {

    private static final Lexicon KIN = Lexicon.load(NameInContext.class, "kin.txt");
    private static final int OLDEST = 110;

    @Override
    public String name() {
        return "people/name-in-context";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isCapitalised() && NameLists.notName(token.lower()).isEmpty() && !NameLists.isGiven(token.lower());
    }

    @Override
    public Optional<Find<PersonName>> read(Scan scan, int at) {
        if (scan.token(at - 1).isCapitalised() || scan.token(at - 1).is('-') || Headlines.isAround(scan, at)) {
            return Optional.empty();
        }
        return NamePhrase.startingAt(scan, at)
                .filter(name -> name.words() > 1 && !PersonPhrase.isFollowedByBody(scan, name))
                .filter(name -> isTold(scan, name))
                .map(name -> Find.printed(
                        Kinds.MENTION,
                        name.from(),
                        name.to(),
                        name(),
                        PersonNames.parse(scan.text(name.from(), name.to()))));
    }

    private static boolean isTold(Scan scan, NamePhrase name) {
        return isExplained(scan, name.to()) || followsKin(scan, name.from()) || standsBesidePerson(scan, name);
    }

    /** "Erik Holm, 42, said", "Erik Holm, who said". */
    private static boolean isExplained(Scan scan, int end) {
        Token next = scan.token(end + 1);
        if (!scan.token(end).is(',')) {
            return false;
        }
        boolean age = next.isNumber()
                && next.text().length() <= 3
                && next.text().chars().allMatch(Character::isDigit)
                && Integer.parseInt(next.text()) <= OLDEST
                && (scan.token(end + 2).is(',') || scan.token(end + 2).is('.'));
        return age || next.lower().equals("who") || next.lower().equals("whose");
    }

    /** "her father, Erik Holm", "his wife Anna Berg". */
    private static boolean followsKin(Scan scan, int from) {
        Token before = scan.token(from - 1);
        return KIN.contains((before.is(',') ? scan.token(from - 2) : before).lower());
    }

    /** One of a list of names, of which the lists know the one before or after. */
    private static boolean standsBesidePerson(Scan scan, NamePhrase name) {
        Token next = scan.token(name.to());
        Token before = scan.token(name.from() - 1);
        return (next.lower().equals("and") && PersonPhrase.isLikely(scan, name.to() + 1))
                || (before.lower().equals("and")
                        && NamePhrase.endingAt(scan, name.from() - 1)
                                .filter(other -> PersonPhrase.isKnown(scan, other))
                                .isPresent());
    }
}
