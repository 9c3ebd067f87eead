package org.crossfact.core.extract.damage.placeholder;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Figure;

/** A placeholder with digits behind its plus that no reading explains: "65438+200,000 men". */
public final class PlaceholderAlone implements Recogniser {

    private static final int GROUP = 3;

    @Override
    public String name() {
        return "damage/placeholder-alone";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals(Placeholder.DIGITS);
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        boolean placeholder = !scan.touchesPrevious(at)
                && scan.token(at + 1).is('+')
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 2).isNumber()
                && scan.touchesPrevious(at + 2);
        if (!placeholder) {
            return Optional.empty();
        }
        int to = at + GROUP;
        while (scan.token(to).is(',')
                && scan.touchesPrevious(to)
                && scan.touchesPrevious(to + 1)
                && scan.token(to + 1).text().length() == GROUP
                && scan.token(to + 1).isNumber()) {
            to += 2;
        }
        DamagedWords damaged = new DamagedWords(scan, at, to);
        return Optional.of(damaged.lost(name(), Placeholder.flaw(damaged), Kinds.FIGURE));
    }
}
