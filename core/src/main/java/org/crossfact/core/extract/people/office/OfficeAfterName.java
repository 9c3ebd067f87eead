package org.crossfact.core.extract.people.office;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;

/** "Shinzo Abe, the Japanese Prime Minister," and "Rasmussen, NATO Secretary General at the time,". */
public final class OfficeAfterName implements Recogniser {

    @Override
    public String name() {
        return "people/office-after-name";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is(',');
    }

    @Override
    public Optional<Find<Holding>> read(Scan scan, int at) {
        return Apposition.around(scan, at).map(found -> found.office().heldBy(scan, found.person(), name()));
    }
}
