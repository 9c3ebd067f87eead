package org.crossfact.core.extract.people.office;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.person.NamePhrase;
import org.crossfact.core.extract.people.person.PersonPhrase;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.Holding;

/** "Joris Hallam was mayor then", "Nobuo Kishi became the defence minister". */
public final class OfficeByVerb implements Recogniser {

    private static final Set<String> VERBS = Set.of("is", "was", "became", "remains", "remained");
    private static final int MOST_TOKENS_BEFORE_OFFICE = 6;

    @Override
    public String name() {
        return HoldingMarks.STATED_BY;
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return VERBS.contains(token.lower());
    }

    @Override
    public Optional<Find<Holding>> read(Scan scan, int at) {
        return NamePhrase.endingAt(scan, at)
                .filter(person -> PersonPhrase.isKnown(scan, person))
                .flatMap(person -> officeAfter(scan, at)
                        .filter(office ->
                                PersonPhrase.afterOffice(scan, office.to()).isEmpty())
                        .map(office -> inTime(scan, at, office).heldBy(scan, person, name())));
    }

    private static Optional<OfficePhrase> officeAfter(Scan scan, int verb) {
        for (int at = verb + 1; at <= verb + MOST_TOKENS_BEFORE_OFFICE; at++) {
            Token token = scan.token(at);
            if (Office.isFirstWord(token.lower())) {
                return Office.startingAt(scan, at).map(office -> OfficePhrase.around(scan, office));
            }
            boolean goesOn = token.isCapitalised()
                    || token.lower().equals("the")
                    || OfficePhrase.isState(token.lower())
                    || Bodies.isLowerCasePart(token.lower());
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who was in office need not be any more. */
    private static OfficePhrase inTime(Scan scan, int verb, OfficePhrase office) {
        boolean past = scan.token(verb).lower().equals("was")
                || scan.token(verb).lower().equals("remained");
        return past && office.state() == Holding.State.CURRENT ? office.inState(Holding.State.FORMER) : office;
    }
}
