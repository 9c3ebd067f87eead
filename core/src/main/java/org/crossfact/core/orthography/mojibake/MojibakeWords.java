package org.crossfact.core.orthography.mojibake;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds the words of a page that were decoded wrongly, with what they said. */
public final class MojibakeWords implements SlipFinder {

    @Override
    public Stream<Slip> find(Page page) {
        return Mojibake.find(page.text(), page.article().body()).stream().map(MojibakeWords::slip);
    }

    private static Slip slip(MojibakeRepair repair) {
        String problem = "Garbled letters: text in UTF-8 was read as " + repair.misreadAs()
                + (repair.isPartlyLost() ? ", and a character of it is lost" : "");
        return Slip.of(repair.span().start(), repair.span().end(), problem, repair.repaired());
    }
}
