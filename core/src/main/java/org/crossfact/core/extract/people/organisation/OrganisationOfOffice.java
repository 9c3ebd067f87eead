package org.crossfact.core.extract.people.organisation;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.office.BodyPhrase;
import org.crossfact.core.extract.people.office.OfficePhrase;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.Organisation;

/** The organisation in which somebody has an office: "chairman of the Harbour Safety Board". */
public final class OrganisationOfOffice implements Recogniser {

    @Override
    public String name() {
        return "people/organisation-of-office";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && Office.isFirstWord(token.lower());
    }

    @Override
    public Optional<Find<Organisation>> read(Scan scan, int at) {
        return Office.startingAt(scan, at)
                .map(office -> OfficePhrase.around(scan, office))
                .flatMap(office -> find(scan, office.after(), office).or(() -> find(scan, office.before(), office)));
    }

    /** A single word is a country, or a name that is never told in two ways. */
    private Optional<Find<Organisation>> find(Scan scan, BodyPhrase body, OfficePhrase office) {
        int from = body.nameFrom(scan);
        if (body.to() - from < 2 || Bodies.named(body.name()).isPresent()) {
            return Optional.empty();
        }
        Organisation organisation = new Organisation(scan.text(from, body.to()), "", office.role(), "");
        return Optional.of(Find.printed(Kinds.ORGANISATION, from, body.to(), name(), organisation));
    }
}
