package org.crossfact.core.extract.people.office;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.person.HonorificName;
import org.crossfact.core.extract.people.person.NamePhrase;
import org.crossfact.core.extract.people.person.PersonPhrase;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.Holding;

/** "Japanese Prime Minister Fumio Kishida", "the visiting NATO Secretary-General, Jens Stoltenberg,". */
public final class OfficeBeforeName implements Recogniser {

    @Override
    public String name() {
        return "people/office-before-name";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && Office.isFirstWord(token.lower());
    }

    @Override
    public Optional<Find<Holding>> read(Scan scan, int at) {
        return Office.startingAt(scan, at)
                .map(office -> OfficePhrase.around(scan, office))
                .flatMap(office -> heldBy(scan, office)
                        .map(person -> office.withBodyAfter(scan, person).heldBy(scan, person, name())));
    }

    private static Optional<NamePhrase> heldBy(Scan scan, OfficePhrase office) {
        Token next = scan.token(office.to());
        if (next.lower().equals("and")) {
            return OfficePhrase.afterAnd(scan, office.to()).flatMap(second -> heldBy(scan, second));
        }
        return next.is(',') ? afterComma(scan, office) : PersonPhrase.afterOffice(scan, office.to());
    }

    /**
     * A name between commas explains the office before it, unless that office itself explains a name; behind "of the firm," it
     * may be the firm's.
     */
    private static Optional<NamePhrase> afterComma(Scan scan, OfficePhrase office) {
        Optional<Integer> titled = HonorificName.end(scan, office.to() + 1);
        return NamePhrase.startingAt(scan, titled.orElse(office.to() + 1))
                .filter(name -> name.words() > 1 || titled.isPresent())
                .filter(name -> !office.after().isUnnamed() || PersonPhrase.isKnown(scan, name))
                .filter(name -> isClosed(scan, name.to()))
                .filter(name -> !explainsName(scan, office));
    }

    static boolean isClosed(Scan scan, int end) {
        Token next = scan.token(end);
        return next.kind() == TokenKind.BREAK || (next.kind() == TokenKind.MARK && ",.;:()–—*".contains(next.text()));
    }

    private static boolean explainsName(Scan scan, OfficePhrase office) {
        int comma = office.from() - 1;
        while (comma > office.from() - 3
                && scan.token(comma).isWord()
                && !scan.token(comma).isCapitalised()) {
            comma--;
        }
        return scan.token(comma).is(',') && NamePhrase.endingAt(scan, comma).isPresent();
    }
}
