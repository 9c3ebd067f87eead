package org.crossfact.core.extract.people.office;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.person.HonorificName;
import org.crossfact.core.extract.people.person.NamePhrase;
import org.crossfact.core.extract.people.person.PersonPhrase;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;

/**
 * A name, a comma and the office that explains it: "Susumu Takai, former director of research at the institute".
 *
 * @param person the name
 * @param office the office, which ends where the apposition may go on
 */
record Apposition(NamePhrase person, OfficePhrase office) {

    private static final int MOST_TOKENS_BEFORE_OFFICE = 9;
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "who", "is", "was", "s");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "from", "to", "near", "into", "outside", "around");

    /** The apposition whose comma is token {@code comma}. */
    static Optional<Apposition> around(Scan scan, int comma) {
        if (!scan.token(comma).is(',')) {
            return Optional.empty();
        }
        return NamePhrase.endingAt(scan, comma)
                .flatMap(person -> officeAfter(scan, comma)
                        .filter(office -> !isNextPersons(scan, office))
                        .map(office -> new Apposition(person, office))
                        .filter(apposition -> apposition.isPersonal(scan)));
    }

    private static Optional<OfficePhrase> officeAfter(Scan scan, int comma) {
        for (int at = comma + 1; at <= comma + MOST_TOKENS_BEFORE_OFFICE; at++) {
            Optional<Office> office =
                    Office.isFirstWord(scan.token(at).lower()) ? Office.startingAt(scan, at) : Optional.empty();
            if (office.isPresent()) {
                return office.map(found -> OfficePhrase.around(scan, found));
            }
            if (!mayStandBeforeOffice(scan.token(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean mayStandBeforeOffice(Token token) {
        return token.isCapitalised()
                || token.is('-')
                || token.is('’')
                || token.is('\'')
                || token.is('.')
                || ARTICLES.contains(token.lower())
                || OfficePhrase.isState(token.lower())
                || Bodies.isLowerCasePart(token.lower());
    }

    /** "A, Prime Minister B": the office belongs to the name after it. */
    private static boolean isNextPersons(Scan scan, OfficePhrase office) {
        return PersonPhrase.afterOffice(scan, office.to()).isPresent();
    }

    /** An unknown name may be a place: "In Tokyo, the prime minister said". */
    private boolean isPersonal(Scan scan) {
        if (PersonPhrase.isKnown(scan, person) || HonorificName.endsAt(scan, person.from())) {
            return true;
        }
        boolean placed = PREPOSITIONS.contains(scan.token(person.from() - 1).lower());
        return !placed
                && (OfficeBeforeName.isClosed(scan, office.to())
                        || scan.token(office.to()).lower().equals("and"));
    }
}
